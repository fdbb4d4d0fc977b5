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

test.each(['Chưa cấp', 'Không'])('%s in place of a number below a name is not of the name', (nothing) => {
  expect(memberOf(['fullName'], [`Lù Văn Páo\n03/07/1950\n${nothing}`]).name.display).toBe('Lù Văn Páo');
});
