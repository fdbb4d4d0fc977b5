import { expect, test } from 'vitest';
import { holderOf } from '../../src/vietnam/cccd.ts';
import { parsePersonNumber, splitStacked } from '../../src/vietnam/person-number.ts';

const read = (text: string, heading: string, field: 'nationalId' | 'partyCard' = 'nationalId', isNumberCell = false) =>
  parsePersonNumber(text, isNumberCell, field, heading);

test.each([
  ['036085001234', 'Số CCCD', 'personal', '036085001234', []],
  ['36085001234', 'Số CCCD', 'personal', '036085001234', ['zeros-lost']],
  ['1085001234', 'Số CCCD', 'personal', '001085001234', ['zeros-lost']],
  ['312345678', 'Số CCCD', 'cmnd', '312345678', []],
  ['12345678', 'CMND/CCCD', 'cmnd', '012345678', ['zeros-lost']],
  ['12345678', 'Số thẻ CCCD', 'cmnd', '012345678', ['zeros-lost']],
  ['12345678', 'CCCD, số thẻ đảng', 'card', '12345678', []],
  ['12345678', 'Số định danh cá nhân', 'card', '12345678', []],
  ['1802345', 'Số định danh cá nhân', 'card', '01802345', ['zeros-lost']],
  ['000312345678', 'Số CCCD', 'cmnd', '312345678', ['padded']],
  ['00018012345', 'Số định danh cá nhân', 'card', '18012345', ['padded']],
  ['00018012345', 'Số CCCD', 'cmnd', '018012345', ['padded']],
  ['36085001234,00', 'Số CCCD', 'personal', '036085001234', ['grouping', 'zeros-lost']],
  ['36085001234.0', 'Số CCCD', 'personal', '036085001234', ['grouping', 'zeros-lost']],
  ["'036085001234", 'Số CCCD', 'personal', '036085001234', ['grouping']],
  ['036 085 001 234', 'Số CCCD', 'personal', '036085001234', ['grouping']],
  ['036.085.001.234', 'Số CCCD', 'personal', '036085001234', ['grouping']],
  ['036085OO1234', 'Số CCCD', 'personal', '036085001234', ['letter-o']],
  ['０３６０８５００１２３４', 'Số CCCD', 'personal', '036085001234', ['grouping']],
  ['(036085001234)', 'Số CCCD', 'personal', '036085001234', ['grouping']],
  ['036085001234*', 'Số CCCD', 'personal', '036085001234', ['grouping']],
  ['CCCD: 036085001234', 'Giấy tờ', 'personal', '036085001234', ['grouping']],
  ['036085001234 (cấp 2021)', 'Số CCCD', 'personal', '036085001234', ['grouping']],
  ['036085001234, 15/03/2021, Cục CS', 'Số CCCD, ngày cấp', 'personal', '036085001234', ['grouping']],
  ['036085001234 ngày 15/03/2021', 'Số CCCD', 'personal', '036085001234', ['grouping']],
  ['3.6085001234E+10', 'Số CCCD', 'personal', '036085001234', ['grouping', 'zeros-lost']],
])('%s under %s is %s %s', (text, heading, form, value, repairs) => {
  expect(read(text, heading)).toEqual({
    number: { field: 'nationalId', form, value, repairs, written: text, holder: form === 'personal' ? holderOf(value) : null },
    problem: null,
  });
});

test.each([
  ['36533495', false, 'card', '36533495', []],
  ['18.023456', false, 'card', '18023456', ['grouping']],
  ['18.02346', true, 'card', '18023460', ['decimal-card']],
  ['18,01234', false, 'card', '18012340', ['decimal-card']],
  ['9.01234', true, 'card', '09012340', ['decimal-card', 'zeros-lost']],
  ['18.1', true, 'card', '18100000', ['decimal-card']],
  ['18.01', true, 'card', '18010000', ['decimal-card']],
  ['18,12', false, 'card', '18120000', ['decimal-card']],
  ['18.000000', false, 'card', '18000000', ['grouping']],
  ['000018023456', false, 'card', '18023456', ['padded']],
  ['038085001234', false, 'personal', '038085001234', []],
])('the card %s (number cell: %s) is %s %s', (text, isNumberCell, form, value, repairs) => {
  expect(read(text, 'Số thẻ đảng viên', 'partyCard', isNumberCell)).toEqual({
    number: { field: 'partyCard', form, value, repairs, written: text, holder: form === 'personal' ? holderOf(value) : null },
    problem: null,
  });
});

test.each(['000000000000', '0', 'Chưa cấp', 'Chưa có', 'Chưa cập nhật', 'Không', 'không có', '-', 'x', ''])(
  '%j is no number at all',
  (text) => {
    expect(read(text, 'Số CCCD')).toEqual({ number: null, problem: null });
  },
);

test.each(['18.0', '1.5', '18.00', '18'])('%s under a card is no card', (text) => {
  expect(read(text, 'Số thẻ đảng viên', 'partyCard', true)).toEqual({ number: null, problem: 'malformed' });
});

test.each(['0360850012', '36085001234.5', '12345', '0360850012345', 'AB123456', '8360465041X', '036085001234x'])(
  '%s has no known form',
  (text) => {
    expect(read(text, 'Số CCCD')).toEqual({ number: null, problem: 'malformed' });
  },
);

test.each(['03608500123', '0360850012', '0123456', '01234567', '00001234567'])('%s has its zero: it lost another digit', (text) => {
  expect(read(text, 'Số CCCD')).toEqual({ number: null, problem: 'malformed' });
});

test.each(['abc', 'Cấp lại năm 2021', 'Hộ chiếu', '15/03/2021', '15.3.2021', '2021-03-15'])(
  '%s is no number, whatever the column',
  (text) => {
    expect(read(text, 'Số CCCD')).toEqual({ number: null, problem: 'not-a-number' });
  },
);

test.each(['3.6085E+10', '3,6085E+10', '3.6085E+010'])('%s lost digits that cannot be restored', (text) => {
  expect(read(text, 'Số CCCD')).toEqual({ number: null, problem: 'precision-lost' });
});

test('a number cell of more digits than a number holds has lost some', () => {
  expect(read('1234567890123456', 'Số CCCD', 'nationalId', true)).toEqual({ number: null, problem: 'precision-lost' });
});

test.each([
  ['623998NĐ', '623998NĐ'],
  ['623 998 nđ', '623998NĐ'],
  ['623.998-NĐ', '623998NĐ'],
  ['12/45', '12/45'],
])('the dossier number %s is %s', (text, value) => {
  expect(parsePersonNumber(text, false, 'dossierNumber', 'Số LL')).toMatchObject({ number: { form: 'dossier', value }, problem: null });
});

test('a dossier number is one in whatever column it stands', () => {
  expect(read('623.998-NĐ', 'Số thẻ đảng viên', 'partyCard')).toMatchObject({
    number: { field: 'partyCard', form: 'dossier', value: '623998NĐ' },
  });
});

test('any other number is compact text in capitals', () => {
  expect(parsePersonNumber('sq 12 345', false, 'otherId', 'SHSQ')).toMatchObject({ number: { form: 'other', value: 'SQ12345' } });
});

test.each([
  ['36533495 / 623998NĐ', ['36533495', '623998NĐ']],
  ['36533495\n623998NĐ', ['36533495', '623998NĐ']],
  ['36533495; 36533496', ['36533495', '36533496']],
  ['36533495 - 036085001234', ['36533495', '036085001234']],
  ['036085001234/312345678', ['036085001234', '312345678']],
  ['623998/NĐ', ['623998/NĐ']],
  ['15 / 03 / 1985', ['15 / 03 / 1985']],
  ['036 085 - 001', ['036 085 - 001']],
])('%j holds %j', (text, parts) => {
  expect(splitStacked(text)).toEqual(parts);
});

test.each([
  ['036085001234', { code: '036', province: 'Nam Định', gender: 'male', birthYear: 1985 }],
  ['001301001234', { code: '001', province: 'Hà Nội', gender: 'female', birthYear: 2001 }],
  ['003985001234', { code: '003', province: null, gender: 'female', birthYear: 2385 }],
  ['36085001234', null],
])('%s tells of its holder %j', (digits, holder) => {
  expect(holderOf(digits)).toEqual(holder);
});
