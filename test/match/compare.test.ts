import { describe, expect, test } from 'vitest';
import { rungsOf } from '../../src/match/compare.ts';
import { COMPARISONS } from '../../src/match/model.ts';
import { keysOf, levelBetween, type Told } from './keys-of.ts';

const levelOf = (comparison: string, a: Partial<Told>, b: Partial<Told>) =>
  levelBetween(comparison, keysOf({ name: 'Lê Văn Mẫu', ...a }), keysOf({ name: 'Lê Văn Mẫu', ...b }));

describe('the ladder of names', () => {
  test.each([
    ['Đinh Thị Sen', 'ĐINH THỊ SEN', 'exact'],
    ['Đinh Thị Sen', 'Dinh Thi Sen', 'unmarked'],
    ['Đinh Văn Hùng', 'Đinh Văn Hưng', 'marks'],
    ['Đinh Văn Hùng', 'Đ. Văn Hùng', 'abbreviated'],
    ['Đinh Văn Hùng', 'Đinh Văn Hùg', 'one-letter'],
    ['Đinh Văn Hùng', 'Đinh Hùng', 'middle-dropped'],
    ['Đinh Lan Hương', 'Đinh Hương Lan', 'swapped'],
    ['Nguyễn Thị Duyên', 'Nguiễn Thị Duiên', 'two-letters'],
    ['Đinh Lan Hương', 'Lan Hương', 'part'],
    ['Đinh Lan Hương', 'Bùi Quốc Việt', 'different'],
  ])('%s and %s are %s', (a, b, level) => {
    expect(levelOf('name', { name: a }, { name: b })).toBe(level);
  });

  test('a spelling with y for i is the same name', () => {
    expect(levelOf('name', { name: 'Lý Mỹ', nameIy: 'lí mĩ' }, { name: 'Lí Mĩ', nameIy: 'lí mĩ' })).toBe('spelling');
  });
});

describe('the ladder of births', () => {
  test.each([
    ['1975-04-30', '1975-04-30', 'day'],
    ['1975-01-01', '1975-01-01', 'year'],
    ['1975', '1975-04-30', 'year'],
    ['1975-04', '1975-04-30', 'month'],
    ['1975-04-03', '1975-03-04', 'swapped'],
    ['1975-04-30', '1976-04-30', 'one-digit'],
    ['1957-04-30', '1975-04-30', 'transposed'],
    ['1975-04-30', '1975-09-17', 'same-year'],
    ['1974', '1975-04-30', 'year-one-digit'],
    ['1959-04-30', '1960-04-30', 'corrected'],
    ['1959-04-30', '1970-04-30', 'different'],
    ['1975-04-30', '1981-09-17', 'different'],
  ])('%s and %s are %s', (a, b, level) => {
    expect(levelOf('birth', { birth: a }, { birth: b })).toBe(level);
  });

  test('an impossible date is compared by its digits', () => {
    expect(levelOf('birth', { birthDigits: '31021960' }, { birthDigits: '31021960' })).toBe('digits');
    expect(levelOf('birth', { birthDigits: '31021960' }, { birth: '1960-02-21' })).toBe('one-digit');
    expect(levelOf('birth', { birthDigits: '31021960' }, { birth: '1960-08-19' })).toBe('same-year-digits');
  });

  test('an unknown birth is no evidence', () => {
    expect(levelOf('birth', {}, { birth: '1975-04-30' })).toBe('missing');
  });
});

describe('what a number tells of its bearer', () => {
  const told = { birthYear: '1974', yearInNumber: '1974', gender: 'female', genderInNumber: 'female', personal: '036174001234' };

  test('is held against what the other row says', () => {
    const said = { birth: '1953-10-25', gender: 'female' };
    expect([levelOf('birth', told, said), levelOf('gender', told, said)]).toEqual(['other-year', 'equal']);
  });

  test('is not counted a second time where the number itself is compared', () => {
    const said = { birth: '1953-10-25', gender: 'male', personal: '036053009999' };
    expect([levelOf('birth', told, said), levelOf('gender', told, said)]).toEqual(['missing', 'missing']);
    expect([levelOf('birth', told, told), levelOf('gender', told, told)]).toEqual(['missing', 'missing']);
    expect(levelOf('personal', told, said)).toBe('different');
  });
});

test.each([
  ['personal', '036075001234', '036075001234', 'equal'],
  ['personal', '036075001234', '036075001239', 'one-digit'],
  ['personal', '036075001234', '036075001243', 'transposed'],
  ['personal', '036075001234', '001188765432', 'different'],
  ['cmnd', '162000111', '162000112', 'one-digit'],
  ['card', '36001234', '36001243', 'transposed'],
  ['dossier', '001234NĐ', '001235NĐ', 'one-digit'],
  ['dossier', '001234NĐ', '1234NĐ', 'zeros-lost'],
  ['other', 'A1', 'A1', 'equal'],
  ['other', '5304218', '5340218', 'transposed'],
  ['other', '5304218', '0005304218', 'zeros-lost'],
  ['gender', 'male', 'female', 'different'],
  ['branch', 'xom 5', 'xom 6', 'different'],
  ['admission', '1990-05-19', '1990-05-19', 'equal'],
  ['hometown', 'hai nam nam dinh', 'hai nam hai hau nam dinh', 'contained'],
])('%s %s and %s are %s', (column, a, b, level) => {
  expect(levelOf(column, { [column]: a }, { [column]: b })).toBe(level);
});

test('every ladder ends in a level that always holds', () => {
  expect(COMPARISONS.filter(({ levels }) => levels.at(-1)?.when.length !== 0)).toEqual([]);
});

test('no two levels of a ladder share a name', () => {
  expect(COMPARISONS.filter(({ levels }) => new Set(levels.map(({ id }) => id)).size !== levels.length)).toEqual([]);
});

test('every pattern of levels has a whole number of its own', () => {
  expect(COMPARISONS.reduce((product, { levels }) => product * (levels.length + 1), 1)).toBeLessThan(Number.MAX_SAFE_INTEGER);
  expect(rungsOf(0)).toEqual(COMPARISONS.map(() => -1));
});
