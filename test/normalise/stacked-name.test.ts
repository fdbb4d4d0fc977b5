import { expect, test } from 'vitest';
import { memberOf } from './table-of.ts';

test.each([
  ['Lù Văn Páo - 1950', '1950'],
  ['Lù Văn Páo (1950)', '1950'],
  ['Lù Văn Páo sinh 1950', '1950'],
  ['Lù Văn Páo, sinh năm 1950', '1950'],
  ['Lù Văn Páo - SN 1950', '1950'],
  ['Lù Văn Páo 03/07/1950', '1950-07-03'],
  ['1. Lù Văn Páo', null],
])('%s is a name and a birth date', (text, birth) => {
  const { name, birthDate } = memberOf(['fullName'], [text]);
  expect([name.display, birthDate]).toEqual(['Lù Văn Páo', birth]);
});

test.each([
  ['Lù Văn Páo\nLù Văn Páo', 'Lù Văn Páo'],
  ['LÙ VĂN PÁO\nLù Văn Páo', 'LÙ VĂN PÁO'],
  ['Lù Văn\nPáo', 'Lù Văn Páo'],
])('%j, the name in use and the name at birth, is one name', (text, name) => {
  expect(memberOf(['fullName'], [text]).name.display).toBe(name);
});

test.each([
  ['Quillfeather', 'b', 'quillfeather b.', true],
  ['Quillfeather', 'Beatrix', 'quillfeather beatrix', false],
  ['Lù', 'Ý', 'lù ý', false],
])('of %s and %s in columns of their own, one consonant is an initial', (surname, given, exact, isAbbreviated) => {
  const { name } = memberOf(['surname', 'givenName'], [surname, given]);
  expect([name.exact, name.isAbbreviated]).toEqual([exact, isAbbreviated]);
});

test.each(['Chưa cấp', 'Không', 'x', 'Chưa có', '-', 'chua cap', 'Đang làm', 'Mất'])(
  '%j below name and birth date says that there is no number, and is no part of the name',
  (nothing) => {
    const { name, birthDate } = memberOf([['fullName', 'Họ tên\nNgày sinh\nSố CCCD']], [`Lù Văn Páo\n12/07/1981\n${nothing}`]);
    expect([name.display, birthDate]).toEqual(['Lù Văn Páo', '1981-07-12']);
  },
);

test.each(['Không rõ', 'chưa có', '-'])('%j between name and number says that there is no birth date', (nothing) => {
  const { name, numbers } = memberOf([['fullName', 'Họ tên\nNgày sinh\nSố CCCD']], [`Lù Văn Páo\n${nothing}\n002081123456`]);
  expect([name.display, numbers.map(({ value }) => value)]).toEqual(['Lù Văn Páo', ['002081123456']]);
});

test('a given name on a line of its own stays one, though it looks like a word for nothing without its marks', () => {
  expect(memberOf([['fullName', 'Họ tên\nNgày sinh']], ['Lù Văn\nTrọng\n12/07/1981']).name.display).toBe('Lù Văn Trọng');
});
