import { addDays, type Day, daysBetween, isoWeekday } from '../model/calendar-date.ts';
import holidays from './holidays.json' with { type: 'json' };

/**
 * Days off that fall on a weekday, in order: public holidays, substitutes for those on a weekend, and days swapped.
 * No text read defines "ngày làm việc" for the Party's limits; that it means the civil calendar is a documented
 * assumption (docs/decisions/0004). The Saturdays worked in exchange for a swapped day are in no list read, and do not count.
 */
const DAYS_OFF: readonly Day[] = holidays.map(({ date }) => date).sort();

const DAYS_OFF_SET: ReadonlySet<Day> = new Set(DAYS_OFF);

const yearOf = (day: Day | undefined) => Number(day?.slice(0, 4));

/** The years whose holidays are known; in other years every weekday counts as a working day. */
export const HOLIDAY_YEARS = { first: yearOf(DAYS_OFF[0]), last: yearOf(DAYS_OFF.at(-1)) } as const;

/** A Monday, from which weekdays are counted. */
const ORIGIN: Day = '2001-01-01';

function weekdaysThrough(day: Day): number {
  const days = daysBetween(ORIGIN, day);
  const weeks = Math.floor(days / 7);
  return weeks * 5 + Math.min(days - weeks * 7 + 1, 5);
}

function daysOffThrough(day: Day): number {
  let low = 0;
  let high = DAYS_OFF.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((DAYS_OFF[middle] ?? day) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether offices work on a day: Monday to Friday, less the days off. */
export const isWorkingDay = (day: Day): boolean => isoWeekday(day) <= 5 && !DAYS_OFF_SET.has(day);

/**
 * Working days after `from` up to and including `to`. The day of the fact is not counted, so that a limit of 30 is
 * kept on the day that gives 30 and broken on the working day after it. Negative where `to` is earlier.
 */
export const workingDaysBetween = (from: Day, to: Day): number =>
  weekdaysThrough(to) - weekdaysThrough(from) - (daysOffThrough(to) - daysOffThrough(from));

/** The nth working day after `from`: the last day of a limit of n working days. */
export function addWorkingDays(from: Day, n: number): Day {
  if (n <= 0) return from;
  // Whole weeks hold at most five working days each, so this starts before the day sought.
  let day = addDays(from, Math.floor((n - 1) / 5) * 7);
  while (workingDaysBetween(from, day) < n) day = addDays(day, 1);
  return day;
}
