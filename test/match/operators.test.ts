import { describe, expect, test } from 'vitest';
import type { Condition } from '../../src/match/ladder.ts';
import { testOf } from '../../src/match/operators.ts';
import { columnsOfTold, type Told } from './keys-of.ts';

function holds(condition: Condition, a: Partial<Told>, b: Partial<Told>): boolean {
  const columns = columnsOfTold({ 'list:0': [{ name: 'Lê Văn Mẫu', ...a }], registry: [{ name: 'Lê Văn Mẫu', ...b }] });
  return testOf(condition, columns)(0, columns.width);
}

describe('operators on names', () => {
  test.each<[Condition, string, string, boolean]>([
    ['equal nameExact', 'Đỗ Thị Lụa', 'ĐỖ THỊ LỤA', true],
    ['equal nameExact', 'Đỗ Thị Lụa', 'Đỗ Thị Lúa', false],
    ['equal namePlain', 'Đỗ Thị Lụa', 'Do Thi Lua', true],
    ['oneSideUnmarked nameExact', 'Đỗ Thị Lụa', 'Do Thi Lua', true],
    ['oneSideUnmarked nameExact', 'Đỗ Thị Lụa', 'Đỗ Thị Lúa', false],
    ['oneEdit namePlain', 'Nông Đình Thông', 'Nông Đình Thôg', true],
    ['oneEdit namePlain', 'Nông Đình Thông', 'Nông Đình Thgôn', false],
    ['oneEdit namePlain', 'Mai Văn Bình', 'Mai Văn Bìhn', true],
    ['oneEdit namePlain', 'Mai Văn Bình', 'Mai Văn Bình', false],
    ['twoEdits namePlain', 'Nguyễn Thị Duyên', 'Nguiễn Thị Duiên', true],
    ['twoEdits namePlain', 'Nguyễn Thị Duyên', 'Nguyễn Thị Hương', false],
    ['twoEdits namePlain', 'Vũ Thị Mai', 'Vũ Thị Lan', false],
    ['twoEdits namePlain', 'Christopher Hall', 'Kristofer Hall', false],
    ['twoEdits namePlain', 'Stephanie Hall', 'Stefanie Hall', true],
    ['someEdits namePlain', 'Stephanie Campbell', 'Stefanie Campbel', true],
    ['someEdits namePlain', 'Jackson Selth', 'Ja xson Selth', true],
    ['someEdits namePlain', 'Lê An', 'Lê Ân Bo', false],
    ['someEdits namePlain', 'Nguyễn Thị Mai', 'Nguyễn Thị Lan', false],
    ['swappedSomeEdits namePlain', 'Hannah Mihal', 'Mihal Hannsh', true],
    ['swappedSomeEdits namePlain', 'Hannah Mihal', 'Hannah Mihal Poole', false],
    ['abbreviates namePlain', 'Ng. Văn Mẫu', 'Nguyễn Văn Mẫu', true],
    ['abbreviates namePlain', 'N. T. Hoa', 'Nguyễn Thị Hoa', true],
    ['abbreviates namePlain', 'Trn. Văn Mẫu', 'Trần Văn Mẫu', true],
    ['abbreviates namePlain', 'Tr. Văn Mẫu', 'Nguyễn Văn Mẫu', false],
    ['abbreviates namePlain', 'Ng. Mẫu', 'Nguyễn Văn Mẫu', false],
    ['abbreviates namePlain', 'Y Mẫu', 'Yên Mẫu', false],
    ['middleDropped namePlain', 'Lê Nga', 'Lê Thị Nga', true],
    ['middleDropped namePlain', 'Lê Nga', 'Trần Thị Nga', false],
    ['holdsSyllables namePlain', 'smith mark', 'mark ann smith', true],
    ['holdsSyllables namePlain', 'smith mark', 'mark ann smithe', false],
    ['holdsSyllables namePlain', 'smith', 'mark smith', false],
    ['swappedSyllables namePlain', 'Đỗ Lan Hương', 'Lan Hương Đỗ', true],
    ['swappedSyllables namePlain', 'Đỗ Lan Hương', 'Đỗ Lan Hương', false],
    ['containsSyllables namePlain', 'Lan Hương', 'Đỗ Lan Hương', true],
  ])('%s: %s and %s: %s', (condition, a, b, expected) => {
    expect(holds(condition, { name: a }, { name: b })).toBe(expected);
  });

  test('an alias of one row is the name of the other', () => {
    expect(holds('aliasOf namePlain', { name: 'Lê Văn Mẫu', aliases: ['hai mau'] }, { name: 'Hai Mẫu' })).toBe(true);
    expect(holds('aliasOf namePlain', { name: 'Lê Văn Mẫu' }, { name: 'Hai Mẫu' })).toBe(false);
  });
});

describe('operators on dates', () => {
  test.each<[Condition, string, string, boolean]>([
    ['swappedDayMonth birthDigits', '1980-04-06', '1980-06-04', true],
    ['swappedDayMonth birthDigits', '1980-04-04', '1980-04-04', false],
    ['oneDigitOff birthDigits', '1980-04-06', '1980-04-16', true],
    ['oneDigitOff birthDigits', '1980-04-06', '1980-04-17', false],
    ['transposed birthDigits', '1963-04-06', '1936-04-06', true],
    ['sameYearDigits birthDigits', '1963-04-06', '1963-12-25', true],
    ['toTheDay birthDay', '1963-01-01', '1963-01-01', false],
    ['toTheDay birthDay', '1963-01-02', '1963-01-02', true],
    ['vagueDay birthDay', '1963', '1963-05-09', true],
    ['vagueDay birthDay', '1963-01-01', '1963-05-09', true],
    ['vagueDay birthDay', '1963-02-01', '1963-05-09', false],
    ['notToTheDay birthDay', '1963-05', '1963-05-09', true],
    ['notToTheDay birthDay', '1963-05-09', '1963-05-09', false],
  ])('%s: %s and %s: %s', (condition, a, b, expected) => {
    expect(holds(condition, { birth: a }, { birth: b })).toBe(expected);
  });
});

describe('operators on places', () => {
  test.each<[Condition, string, string, boolean]>([
    ['mistyped residence', '12 light street, pinehill', '12 light setreet, pine hill', true],
    ['mistyped residence', '12 light street, pinehill', '12 light street, pinehill', false],
    ['mistyped residence', '12 light street, pinehill', '3 bent street, pinehill', false],
    ['mistyped residence', 'xom 5', 'xom 6', false],
    ['sharesMostSyllables residence', '12 light street, pinehill, nsw', '12 light street, oakdale, nsw', true],
    ['sharesMostSyllables residence', 'xom 5, hai nam', 'to 6, hai anh', false],
    ['sharesMostSyllables residence', 'xom 5, hai nam', 'hai nam, nam dinh', false],
    ['sharesMostSyllables residence', 'hai nam, nam dinh', 'xom 5, hai nam', false],
    ['sharesPlace residenceNow', 'hai hau, ninh binh | hai anh, ninh binh', 'hai anh, ninh binh', true],
    ['sharesPlace residenceNow', 'hai hau, ninh binh', 'hai anh, ninh binh', false],
  ])('%s: %s and %s: %s', (condition, a, b, expected) => {
    const { 0: column } = /\S+$/.exec(condition) ?? [''];
    expect(holds(condition, { [column]: a }, { [column]: b })).toBe(expected);
  });
});

describe('operators on numbers', () => {
  test.each<[Condition, string | null, string | null, boolean]>([
    ['equal personal', '036085001234', '036085001234', true],
    ['equal personal', null, null, false],
    ['equal personal', '036085001234', null, false],
    ['oneDigitOff personal', '036085001234', '036085001284', true],
    ['oneDigitOff personal', '036085001234', '036085001289', false],
    ['transposed personal', '036085001234', '036085001324', true],
    ['transposed personal', '036085001234', '036085001432', false],
  ])('%s: %s and %s: %s', (condition, a, b, expected) => {
    expect(holds(condition, { personal: a }, { personal: b })).toBe(expected);
  });
});
