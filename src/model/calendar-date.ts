/** How much of a date is known. */
export type Precision = 'year' | 'month' | 'day';

/**
 * A calendar date of known precision, as ISO 8601 text of 4, 7 or 10 characters: `1942`, `2024-01`, `1975-04-30`.
 * It has no time zone and is never a `Date`. Text order is date order within one precision.
 */
export type CalendarDate = string;

/** A calendar date known to the day, `YYYY-MM-DD`. */
export type Day = string;

const DAY_MS = 86_400_000;
const pad = (value: number, width = 2) => String(value).padStart(width, '0');
const fromMs = (ms: number): Day => new Date(ms).toISOString().slice(0, 10);
const toMs = (day: Day) => Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const daysIn = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0));

export const precisionOf = (date: CalendarDate): Precision => (date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day');

/** The day that `year`, `month` (1 to 12) and `day` name, or null where there is none (31 February, year 0). */
export function dayOf(year: number, month: number, day: number): Day | null {
  const isWhole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  if (!isWhole || year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return `${year}-${pad(month)}-${pad(day)}`;
}

/** The first day a date can stand for: `2024-02` gives `2024-02-01`. */
export const firstDay = (date: CalendarDate): Day => `${date}${'0000-01-01'.slice(date.length)}`;

/** The last day a date can stand for: `2024-02` gives `2024-02-29`. A month alone counts as its last day. */
export function lastDay(date: CalendarDate): Day {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  return `${date}-${daysIn(Number(date.slice(0, 4)), Number(date.slice(5, 7)))}`;
}

export const addDays = (day: Day, days: number): Day => fromMs(toMs(day) + days * DAY_MS);

/** n months later is the same day of the month, or that month's last day where there is none. */
export function addMonths(day: Day, months: number): Day {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const last = lastDay(`${pad(Math.floor(month / 12), 4)}-${pad((month % 12) + 1)}`);
  const same = `${last.slice(0, 8)}${day.slice(8)}`;
  return same < last ? same : last;
}

/** Calendar days from `from` to `to`, the first not counted. */
export const daysBetween = (from: Day, to: Day): number => Math.round((toMs(to) - toMs(from)) / DAY_MS);

/** 1 is Monday, 7 is Sunday. */
export const isoWeekday = (day: Day): number => new Date(toMs(day)).getUTCDay() || 7;

/** Whether two dates can be the same day, each to its own precision: `1942` and `1942-05-01` can. */
export const areCompatible = (a: CalendarDate, b: CalendarDate): boolean => a.startsWith(b) || b.startsWith(a);
