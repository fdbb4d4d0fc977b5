import { addDays, type CalendarDate, type Day, dayOf } from '../model/calendar-date.ts';
import { saysNothing } from './blank-words.ts';
import { type DateRepair, dateText } from './date-text.ts';

export { parseMonth } from './parse-month.ts';

/** What a date cell says. */
export interface ParsedDate {
  /** null where the cell is blank, unreadable or names a day that does not exist. */
  readonly date: CalendarDate | null;
  /** Eight digits, day first, of a full date, possible or not. */
  readonly digits: string | null;
  /** What had to be done; of a lunar date the year alone can be compared. */
  readonly repairs: readonly DateRepair[];
  /** The cell says that there is no date: "-", "Chưa có", 00/00/0000. */
  readonly isBlank: boolean;
}

/** Years that a two-digit year may stand for; without them 00–29 are of this century and 30–99 of the last. */
export interface YearBounds {
  readonly notBefore?: number;
  readonly latest?: number;
}

const NO_REPAIRS: readonly DateRepair[] = [];
const BLANK: ParsedDate = { date: null, digits: null, repairs: NO_REPAIRS, isBlank: true };
const UNREADABLE: ParsedDate = { date: null, digits: null, repairs: NO_REPAIRS, isBlank: false };
const FIRST_YEAR = 1850;
const LAST_YEAR = 2199;

const COMMON = /^(\d{2})\/(\d{2})\/(\d{4})$/;
const SEPARATOR = '\\s*[/.,\\\\-]+\\s*|\\s+';
const DAY_FIRST = new RegExp(`^(\\d{1,2})(?:${SEPARATOR})(\\d{1,2})(?:${SEPARATOR})(\\d{4}|\\d{2})$`);
const YEAR_FIRST = new RegExp(`^(\\d{4})(?:${SEPARATOR})(\\d{1,2})(?:${SEPARATOR})(\\d{1,2})$`);
const MONTH_YEAR = new RegExp(`^(\\d{1,2})(?:${SEPARATOR})(\\d{4})$`);
const YEAR_MONTH = new RegExp(`^(\\d{4})(?:${SEPARATOR})(\\d{1,2})$`);
const MONTH_SHORT_YEAR = /^(\d{1,2})\s*[/-]\s*(\d{2})$/;

const two = (value: number): string => String(value).padStart(2, '0');
const isYear = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR;
const known = (date: CalendarDate): ParsedDate => ({ date, digits: null, repairs: NO_REPAIRS, isBlank: false });

function fullYear(year: string, { notBefore, latest }: YearBounds): number {
  const value = Number(year);
  if (year.length === 4) return value;
  const usual = value < 30 ? 2000 + value : 1900 + value;
  const possible = [1900 + value, 2000 + value].filter((full) => full >= (notBefore ?? 0) && full <= (latest ?? 9999));
  return possible.length === 1 ? (possible[0] ?? usual) : usual;
}

function readParts(day: number, month: number, year: number): ParsedDate {
  if (year === 0) return day === 0 && month === 0 ? BLANK : UNREADABLE;
  // Excel shows the number 0 as 00/01/1900.
  if (day === 0 && month === 1 && year === 1900) return BLANK;
  if (isYear(year) && month === 0) return known(String(year));
  if (isYear(year) && day === 0 && month <= 12) return known(`${year}-${two(month)}`);
  const digits = two(day) + two(month) + String(year).padStart(4, '0');
  return { date: isYear(year) ? dayOf(year, month, day) : null, digits, repairs: NO_REPAIRS, isBlank: false };
}

const DAYS = 100;
const MONTHS = 100;
/** Some ten thousand days are all that lists of members have. */
const parts = new Map<number, ParsedDate>();

/** A date of three parts, of two digits, two and four; 00 for a day or month that nobody knows leaves the month or the year. */
function fromParts(day: number, month: number, year: number): ParsedDate {
  const key = (year * MONTHS + month) * DAYS + day;
  const known = parts.get(key);
  if (known !== undefined) return known;
  const parsed = readParts(day, month, year);
  if (isYear(year)) parts.set(key, parsed);
  return parsed;
}

const monthOf = (month: number, year: number): ParsedDate => {
  if (!isYear(year) || month > 12) return UNREADABLE;
  return known(month === 0 ? String(year) : `${year}-${two(month)}`);
};

const repairedBy = (parsed: ParsedDate, repair: DateRepair): ParsedDate =>
  parsed.date === null ? parsed : { ...parsed, repairs: [...parsed.repairs, repair] };

/** A date whose year may be written with two digits. */
function withYear(year: string, bounds: YearBounds, dateOf: (year: number) => ParsedDate): ParsedDate {
  const parsed = dateOf(fullYear(year, bounds));
  return year.length === 2 ? repairedBy(parsed, 'two-digit-year') : parsed;
}

const isDay = (day: number, month: number): boolean => day >= 1 && day <= 31 && month >= 1 && month <= 12;

/** Whether eight digits are yyyymmdd: by the year, or where neither end is one, by what is left beside it. */
function isYearFirst(digits: string): boolean {
  const part = (from: number, to: number) => Number(digits.slice(from, to));
  if (isYear(part(4, 8)) || isYear(part(0, 4))) return !isYear(part(4, 8));
  return isDay(part(6, 8), part(4, 6)) && !isDay(part(0, 2), part(2, 4));
}

/** Digits without separators: ddmmyyyy (also without its first zero), yyyymmdd, mmyyyy, ddmmyy, a year. */
function fromDigits(digits: string, bounds: YearBounds): ParsedDate {
  if (/^0+$/.test(digits)) return BLANK;
  const part = (from: number, to: number) => Number(digits.slice(from, to));
  if (digits.length === 4) return isYear(part(0, 4)) ? known(digits) : UNREADABLE;
  if (digits.length === 7) return repairedBy(fromDigits(`0${digits}`, bounds), 'zeros-lost');
  if (digits.length === 6) {
    if (isYear(part(2, 6)) && part(0, 2) <= 12) return monthOf(part(0, 2), part(2, 6));
    return withYear(digits.slice(4), bounds, (year) => fromParts(part(0, 2), part(2, 4), year));
  }
  if (digits.length !== 8) return UNREADABLE;
  if (isYearFirst(digits)) return fromParts(part(6, 8), part(4, 6), part(0, 4));
  return fromParts(part(0, 2), part(2, 4), part(4, 8));
}

function fromText(text: string, bounds: YearBounds): ParsedDate {
  if (/^\d+$/.test(text)) return fromDigits(text, bounds);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return withYear(dayFirst[3] ?? '', bounds, (year) => fromParts(Number(dayFirst[1]), Number(dayFirst[2]), year));
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return fromParts(Number(yearFirst[3]), Number(yearFirst[2]), Number(yearFirst[1]));
  const monthYear = MONTH_YEAR.exec(text);
  if (monthYear) return monthOf(Number(monthYear[1]), Number(monthYear[2]));
  const yearMonth = YEAR_MONTH.exec(text);
  if (yearMonth) return monthOf(Number(yearMonth[2]), Number(yearMonth[1]));
  // 3/85 is March 1985; 5/12 could be a day of this year and stays unread.
  const short = MONTH_SHORT_YEAR.exec(text);
  if (short && Number(short[2]) > 12) return withYear(short[2] ?? '', bounds, (year) => monthOf(Number(short[1]), year));
  return /^\d{4}\.0+$/.test(text) ? fromDigits(text.slice(0, 4), bounds) : UNREADABLE;
}

/**
 * A date as offices write it, day first always: 15/03/1985, 15.3.85, 03/1985, 1985, 15031985,
 * 1985-03-15, ngày 15 tháng 3 năm 1985, 00/00/1950. A number that would be an Excel serial is no date in a text cell.
 */
export function parseDate(text: string, options: YearBounds = {}): ParsedDate {
  const common = COMMON.exec(text);
  if (common) return fromParts(Number(common[1]), Number(common[2]), Number(common[3]));
  if (saysNothing(text)) return BLANK;
  const { text: spelt, repairs } = dateText(text);
  const parsed = fromText(spelt, options);
  // A lunar day names another day of our calendar, perhaps of the next year: the year is as near as it comes.
  if (repairs.includes('lunar')) {
    const year = parsed.date?.slice(0, 4) ?? parsed.digits?.slice(4) ?? null;
    return { date: year, digits: null, repairs: [...repairs, ...parsed.repairs], isBlank: false };
  }
  return repairs.length === 0 ? parsed : { ...parsed, repairs: [...repairs, ...parsed.repairs] };
}

// Serial 60 is a 29 February 1900 that never was: later serials count from 30 December 1899.
const ZERO_OF_1900 = '1899-12-30';

/** A number cell in a column of dates: a year, a number of days since `dayZero`, or eight digits that were typed as a number. */
export function dateFromNumber(value: number, dayZero: Day = ZERO_OF_1900): ParsedDate {
  if (value === 0) return BLANK;
  // 3.1985 typed for 3/1985.
  if (!Number.isInteger(value) && value < 13) return repairedBy(parseDate(value.toFixed(4)), 'decimal-month');
  const whole = Math.floor(value);
  if (whole >= 1900 && whole <= 2100) return known(String(whole));
  if (whole >= 10_000 && whole <= 80_000) {
    const day = addDays(dayZero, whole);
    return { date: day, digits: day.slice(8) + day.slice(5, 7) + day.slice(0, 4), repairs: ['serial'], isBlank: false };
  }
  return Number.isInteger(value) && whole >= 100_000 ? parseDate(String(whole)) : UNREADABLE;
}
