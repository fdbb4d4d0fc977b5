import type { CalendarDate } from '../model/calendar-date.ts';
import { dateText } from './date-text.ts';
import { plainLetters } from './fold.ts';
import { remember } from './remember.ts';

const MONTH_YEAR = /(?<!\d)(\d{1,2})\s*(?:[/.-]|nam|,)\s*(?:nam\s*)?((?:19|20)\d{2})(?!\d)/g;
const YEAR_MONTH = /(?<!\d)((?:19|20)\d{2})[/.-](\d{1,2})(?:[/.-]\d{1,2})?(?!\d)/g;
const SHORT_YEAR = /^(?:het\s*|den\s*)*(?:thang|th|t)?\s*\.?\s*(\d{1,2})\s*[/.-]\s*(\d{2})$/;
const QUARTER = /(?:quy|q)\s*\.?\s*(iv|i{1,3}|[1-4])\s*(?:[/.-]|nam)?\s*((?:19|20)\d{2})/;
const WHOLE_YEAR = /(?:het|ca|du)\s*(?:nam)?\s*((?:19|20)\d{2})$/;
const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

const month = (year: string, number: number): CalendarDate | null =>
  number >= 1 && number <= 12 ? `${year}-${String(number).padStart(2, '0')}` : null;

function readMonth(text: string): CalendarDate | null {
  const plain =
    dateText(text).text === ''
      ? ''
      : plainLetters(text.trim())
          .replace(/\s+/g, ' ')
          .replace(/\s*([/.-])\s*/g, '$1');
  const quarter = QUARTER.exec(plain);
  if (quarter) return month(quarter[2] ?? '', 3 * (QUARTERS[quarter[1] ?? ''] ?? Number(quarter[1])));
  const months = [
    ...[...plain.matchAll(MONTH_YEAR)].map((found) => month(found[2] ?? '', Number(found[1]))),
    ...[...plain.matchAll(YEAR_MONTH)].map((found) => month(found[1] ?? '', Number(found[2]))),
  ];
  if (months.length > 0)
    return months.includes(null) ? null : months.reduce((last, next) => ((next ?? '') > (last ?? '') ? next : last), null);
  const whole = WHOLE_YEAR.exec(plain);
  if (whole) return month(whole[1] ?? '', 12);
  const short = SHORT_YEAR.exec(plain);
  if (!short) return compactMonth(plain);
  // "T1/24"; without a word for month "5/12" may be a day.
  const isMonth = /[a-z]/.test(plain) || Number(short[2]) > 12;
  return isMonth ? month(`20${short[2]}`, Number(short[1])) : null;
}

/** "012024", and "20240101" or "01012024" without separators. */
function compactMonth(plain: string): CalendarDate | null {
  const digits = /^(?:(\d{2})((?:19|20)\d{2})|(?:\d{2})(\d{2})((?:19|20)\d{2})|((?:19|20)\d{2})(\d{2})\d{2})$/.exec(plain);
  if (!digits) return null;
  return month(digits[2] ?? digits[4] ?? digits[5] ?? '', Number(digits[1] ?? digits[3] ?? digits[6]));
}

const MOST_MONTHS = 5000;

/**
 * The month that dues are paid through, `YYYY-MM`: "01/2024", "T1/2024", "tháng 01 năm 2024", a date, "hết năm 2023",
 * "Quý I/2024"; of a range the last. null where no month and year can be read.
 */
export const parseMonth = remember(MOST_MONTHS, readMonth);
