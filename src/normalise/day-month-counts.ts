import type { Sheet } from '../model/sheet.ts';

/** No month has a number above it: a part past it is a day. */
const MONTHS = 12;

/** "27/01/1983", with an hour behind it where a program wrote it; what stands in words or brackets is no such text. */
const PARTS =
  /^\s*(0?[1-9]|[1-3]\d)(\s*[./-]\s*)(0?[1-9]|[1-3]\d)(\s*[./-]\s*(?:\d{4}|\d{2})(?:[\s,]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s*[ap]m)?)?)\s*$/i;

/** What tells day and month apart in the dates of a column. */
export interface DayMonthCounts {
  /** True dates, all with a day of 12 at most; null where one has a later day. */
  readonly dates: number | null;
  /** Texts whose first part can only be a day, whose second can only be one, and those of which either may be the day. */
  readonly dayFirst: number;
  readonly monthFirst: number;
  readonly either: number;
}

const isDay = (part: string | undefined): boolean => Number(part) > MONTHS;

/** Day and month of a text the wrong way round; null where it is no date of three numbers, has dots, or can only begin with a day. */
export function otherWayRound(text: string): string | null {
  const [, first, between, second, rest] = PARTS.exec(text) ?? [];
  return first === undefined || between?.includes('.') || isDay(first) ? null : `${second}${between}${first}${rest}`;
}

interface TextCounts {
  dayFirst: number;
  monthFirst: number;
  either: number;
}

const NONE: TextCounts = { dayFirst: 0, monthFirst: 0, either: 0 };

function count(text: string, plain: TextCounts, dotted: TextCounts): void {
  const [, first, between = '', second] = PARTS.exec(text) ?? [];
  if (first === undefined) return;
  const own = between.includes('.') ? dotted : plain;
  if (isDay(first)) own.dayFirst += 1;
  else if (isDay(second)) own.monthFirst += 1;
  else own.either += 1;
}

/** Counts the dates of a column by what they tell. */
export function dayMonthCounts(sheet: Sheet, rows: readonly number[], column: number): DayMonthCounts {
  let [dates, lateDates] = [0, 0];
  const [plain, dotted] = [{ ...NONE }, { ...NONE }];
  for (const row of rows) {
    const cell = sheet.cell(row, column);
    if (cell?.kind === 'text') count(cell.text, plain, dotted);
    else if (cell?.kind !== 'date') continue;
    else if (isDay(cell.text.slice(8))) lateDates += 1;
    else dates += 1;
  }
  // A program may pass over 05.03.1985 and take 05/03/1985 for a date: where it did, dots tell nothing.
  const texts = dotted.either > 0 ? plain : { ...plain, dayFirst: plain.dayFirst + dotted.dayFirst };
  return { dates: lateDates > 0 ? null : dates, ...texts };
}
