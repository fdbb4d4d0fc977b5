import { expect, test } from 'vitest';
import { faultyPair, latestOf } from '../../../src/checks/probation/member-dates.ts';

const isReversed = (first: string, second: string) => second < first;

test.each<[readonly string[], readonly string[], readonly [string, string] | null]>([
  [['2002-09-14'], ['2001-11-19'], ['2002-09-14', '2001-11-19']],
  [['2002-09-14'], ['2003-09-14'], null],
  [['2002-09-14'], ['2001-11-19', '2003-09-14'], null],
  [['2002-09-14', '2004-01-01'], ['2001-11-19'], ['2002-09-14', '2001-11-19']],
  [['2002-09-14'], [], null],
  [[], [], null],
])('of %j and %j, wrong together in every source, stand out %j', (first, second, pair) => {
  expect(faultyPair(first, second, isReversed)).toEqual(pair);
});

test.each<[readonly string[], string | null]>([
  [[], null],
  [['2022-12', '2022-12-27'], '2022-12'],
  [['2023-01-01', '2022-12'], '2023-01-01'],
])('the latest of %j is %j', (dates, latest) => {
  expect(latestOf(dates)).toBe(latest);
});
