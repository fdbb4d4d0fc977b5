import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  areCompatible,
  dayOf,
  daysBetween,
  firstDay,
  isoWeekday,
  lastDay,
  precisionOf,
} from '../../src/model/calendar-date.ts';

const days = fc.integer({ min: -40_000, max: 40_000 }).map((offset) => addDays('2000-01-01', offset));

test.each([
  [1975, 4, 30, '1975-04-30'],
  [2024, 2, 29, '2024-02-29'],
  [2023, 2, 29, null],
  [1960, 2, 31, null],
  [1960, 4, 31, null],
  [1960, 13, 1, null],
  [1960, 0, 1, null],
  [1960, 1, 0, null],
  [0, 1, 1, null],
  [85, 3, 15, null],
  [10_000, 1, 1, null],
  [Number.NaN, 1, 1, null],
  [1960.5, 1, 1, null],
  [1000, 1, 1, '1000-01-01'],
  [9999, 12, 31, '9999-12-31'],
])('year %d, month %d, day %d is %s', (year, month, day, expected) => {
  expect(dayOf(year, month, day)).toBe(expected);
});

test.each([
  ['1942', 'year', '1942-01-01', '1942-12-31'],
  ['2024-02', 'month', '2024-02-01', '2024-02-29'],
  ['2023-02', 'month', '2023-02-01', '2023-02-28'],
  ['2023-12', 'month', '2023-12-01', '2023-12-31'],
  ['1975-04-30', 'day', '1975-04-30', '1975-04-30'],
])('%s is known to the %s and stands for %s to %s', (date, precision, first, last) => {
  expect([precisionOf(date), firstDay(date), lastDay(date)]).toEqual([precision, first, last]);
});

test.each([
  ['2023-11-30', 3, '2024-02-29'],
  ['2022-11-30', 3, '2023-02-28'],
  ['2023-11-29', 3, '2024-02-29'],
  ['2023-01-31', 1, '2023-02-28'],
  ['2023-02-28', 1, '2023-03-28'],
  ['2023-12-15', 1, '2024-01-15'],
  ['2023-12-15', 12, '2024-12-15'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2024-02-29', 48, '2028-02-29'],
  ['2024-03-31', -1, '2024-02-29'],
  ['2024-01-15', -1, '2023-12-15'],
  ['2024-01-15', 0, '2024-01-15'],
])('%s and %i months give %s', (day, months, expected) => {
  expect(addMonths(day, months)).toBe(expected);
});

test.each([
  ['2024-02-18', 7],
  ['2024-02-19', 1],
  ['1975-04-30', 3],
  ['1954-05-07', 5],
])('%s is ISO weekday %i', (day, expected) => {
  expect(isoWeekday(day)).toBe(expected);
});

test.each([
  ['2024-02-28', '2024-03-01', 2],
  ['2023-02-28', '2023-03-01', 1],
  ['2024-03-01', '2024-03-01', 0],
  ['2024-03-01', '2024-02-28', -2],
  ['1975-04-30', '2025-04-30', 18_263],
])('from %s to %s there are %i days', (from, to, expected) => {
  expect(daysBetween(from, to)).toBe(expected);
});

test.each([
  ['1942', '1942-05-01', true],
  ['1942-05-01', '1942', true],
  ['1942-05', '1942-05-01', true],
  ['1942-05', '1942-06-01', false],
  ['1942', '1943', false],
  ['1942-05-01', '1942-05-01', true],
  ['1942-05-01', '1942-05-02', false],
])('whether %s and %s can be the same day: %s', (a, b, expected) => {
  expect(areCompatible(a, b)).toBe(expected);
});

test('adding days is undone by counting them', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -5000, max: 5000 }), (day, n) => {
      expect(daysBetween(day, addDays(day, n))).toBe(n);
    }),
  );
});

test('months later is the same day of the month, or the last one of a shorter month', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -600, max: 600 }), (day, n) => {
      const later = addMonths(day, n);
      expect([day.slice(8), lastDay(later.slice(0, 7)).slice(8)]).toContain(later.slice(8));
      expect(later.slice(8) <= day.slice(8)).toBe(true);
    }),
  );
});
