import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addWorkingDays, HOLIDAY_YEARS, isWorkingDay, workingDaysBetween } from '../../src/law/working-days.ts';
import { addDays } from '../../src/model/calendar-date.ts';

const days = fc.integer({ min: 0, max: 8000 }).map((offset) => addDays('2012-01-01', offset));

test.each([
  ['2024-02-07', true, 'the eve of the Tết holidays'],
  ['2024-02-08', false, 'the first day of Tết'],
  ['2024-02-14', false, 'the last day of Tết'],
  ['2024-02-15', true, 'the day after Tết'],
  ['2024-02-17', false, 'a Saturday'],
  ['2024-02-18', false, 'a Sunday'],
  ['2024-04-29', false, 'a Monday swapped for a Saturday'],
  ['2023-05-03', false, 'a substitute for a holiday on a weekend'],
  ['2026-11-24', false, 'a holiday new in 2026'],
  ['2024-11-24', false, 'a Sunday'],
  ['2025-11-24', true, 'that holiday’s date in the year before'],
  ['2015-01-01', true, 'a holiday before the years whose holidays are known'],
  ['2028-01-03', true, 'a Monday after the years whose holidays are known'],
])('%s is a working day: %s (%s)', (day, expected) => {
  expect(isWorkingDay(day)).toBe(expected);
});

test.each([
  ['2024-01-02', '2024-01-02', 0, 'the day of the fact is not counted'],
  ['2024-01-02', '2024-01-03', 1, 'the next working day is the first'],
  ['2024-01-05', '2024-01-07', 0, 'a weekend adds nothing'],
  ['2024-01-05', '2024-01-08', 1, 'Monday follows Friday'],
  ['2024-01-06', '2024-01-08', 1, 'a fact on a Saturday counts from Monday'],
  ['2024-02-07', '2024-02-15', 1, 'Tết adds nothing'],
  ['2024-01-02', '2024-02-20', 30, 'the 30th working day across Tết 2024'],
  ['2024-01-02', '2024-02-21', 31, 'the 31st working day across Tết 2024'],
  ['2024-01-08', '2024-01-05', -1, 'backwards is negative'],
  ['2015-12-31', '2016-01-04', 1, 'holidays are known from 2016'],
])('from %s to %s there are %i working days: %s', (from, to, expected) => {
  expect(workingDaysBetween(from, to)).toBe(expected);
});

test.each([
  ['2024-01-02', 30, '2024-02-20'],
  ['2024-01-02', 31, '2024-02-21'],
  ['2024-02-07', 1, '2024-02-15'],
  ['2024-01-06', 5, '2024-01-12'],
  ['2024-01-05', 0, '2024-01-05'],
])('from %s a limit of %i working days ends on %s', (from, n, expected) => {
  expect(addWorkingDays(from, n)).toBe(expected);
});

test('the end of a limit is the working day that completes the count', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 300 }), (from, n) => {
      const end = addWorkingDays(from, n);
      expect(isWorkingDay(end)).toBe(true);
      expect(workingDaysBetween(from, end)).toBe(n);
    }),
  );
});

test('each day adds one exactly where it is a working day', () => {
  fc.assert(
    fc.property(days, days, (from, day) => {
      const step = workingDaysBetween(from, addDays(day, 1)) - workingDaysBetween(from, day);
      expect(step).toBe(isWorkingDay(addDays(day, 1)) ? 1 : 0);
    }),
  );
});

test('the years whose holidays are known are stated', () => {
  expect(HOLIDAY_YEARS).toEqual({ first: 2016, last: 2027 });
});
