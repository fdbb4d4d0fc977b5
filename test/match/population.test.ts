import { describe, expect, test } from 'vitest';
import { FOUND, priorsOf } from '../../src/match/priors.ts';
import { scoredPair } from '../../src/match/score-pair.ts';
import { scoringOf } from '../../src/match/scoring.ts';
import { DEFAULT_SETTINGS } from '../../src/match/settings.ts';
import { columnsOfTold, frequencyOf, type Told } from './keys-of.ts';

const frequencies = (rows: readonly Told[]) => {
  const columns = columnsOfTold({ registry: rows });
  return (column: 'nameExact' | 'namePlain' | 'personal', value: string) => frequencyOf(columns, column, value);
};
const strangers = Array.from({ length: 50 }, (_, at) => ({ name: `Phó Bách${at} Tùng${at}` }));

describe('frequencies', () => {
  test('a common name says less than a rare one, before any list has told so', () => {
    const frequency = frequencies([{ name: 'Nguyễn Văn Hùng' }, { name: 'Khổng Tước Nguyên' }]);
    expect(frequency('nameExact', 'nguyễn văn hùng')).toBeGreaterThan(10 * frequency('nameExact', 'khổng tước nguyên'));
  });

  test('a name is commoner without its marks', () => {
    const frequency = frequencies([{ name: 'Nguyễn Văn Hùng' }, ...strangers]);
    expect(frequency('namePlain', 'nguyen van hung')).toBeGreaterThan(frequency('nameExact', 'nguyễn văn hùng'));
  });

  test('a name that many rows carry weighs less', () => {
    const many = Array.from({ length: 20 }, () => ({ name: 'Khổng Tước Nguyên' }));
    const rare = frequencies([{ name: 'Khổng Tước Nguyên' }])('nameExact', 'khổng tước nguyên');
    expect(frequencies([...many, ...strangers])('nameExact', 'khổng tước nguyên')).toBeGreaterThan(50 * rare);
  });

  test('one person on both sides does not make the name common', () => {
    const told: Told = { name: 'Khổng Tước Nguyên' };
    const once = columnsOfTold({ registry: [told] });
    const twice = columnsOfTold({ registry: [told], 'list:0': [told], transfers: [told, told] });
    expect(frequencyOf(twice, 'nameExact', 'khổng tước nguyên')).toBe(frequencyOf(once, 'nameExact', 'khổng tước nguyên'));
  });

  test('no name is taken to be rarer than one in a hundred thousand', () => {
    expect(frequencies(strangers)('nameExact', 'phó bách1 tùng1')).toBeGreaterThan(9e-6);
  });

  test('a number shared by many rows weighs less', () => {
    const shared = Array.from({ length: 30 }, (_, at) => ({ name: `Phó Tùng${at}`, personal: '036070111111' }));
    const frequency = frequencies([...shared, { name: 'Tạ Thị Mơ', personal: '036070222222' }]);
    expect(frequency('personal', '036070111111')).toBeGreaterThan(1000 * frequency('personal', '036070222222'));
  });
});

test('two rows of one list are less likely one person than a row of each source', () => {
  const columns = columnsOfTold({ registry: strangers, 'list:0': strangers, 'list:1': strangers });
  const prior = priorsOf(columns, DEFAULT_SETTINGS, FOUND);
  const [registry, first, second] = ['registry', 'list:0', 'list:1'].map((source) => columns.sources.indexOf(source)) as [
    number,
    number,
    number,
  ];
  expect(prior.weight(first, first)).toBeLessThan(prior.weight(first, second));
  expect(prior.weight(first, second)).toBeLessThan(prior.weight(first, registry));
});

test('a score gives every comparison, in whole millionths of a bit', () => {
  const columns = columnsOfTold({
    'list:0': [{ name: 'Tạ Thị Mơ', birth: '1970-03-02' }],
    registry: [{ name: 'Tạ Thị Mơ', birth: '1970-03-12' }],
  });
  const scoring = scoringOf(columns, DEFAULT_SETTINGS);
  const pair = scoredPair(scoring, 0, 1);
  expect(
    pair
      .levels()
      .filter(({ level }) => level !== 'missing')
      .map(({ comparison, level }) => `${comparison} ${level}`),
  ).toEqual(['name exact', 'birth one-digit', 'relatives namesake']);
  expect(pair.levels().every(({ weight }) => Number.isInteger(weight))).toBe(true);
  const [a, b] = columns.source;
  expect(pair.levels().reduce((sum, { weight }) => sum + weight, scoring.prior.weight(a ?? 0, b ?? 0))).toBe(pair.weight);
});
