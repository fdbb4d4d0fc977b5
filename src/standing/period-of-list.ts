import { type CalendarDate, dayOf } from '../model/calendar-date.ts';
import type { Table } from '../model/table.ts';

type Read = (parts: readonly (string | undefined)[]) => CalendarDate | null;

const pad = (value: string | undefined) => (value ?? '').padStart(2, '0');
const yearOf = (text: string | undefined) => (text?.length === 2 ? `20${text}` : (text ?? ''));
const isMonth = (text: string | undefined) => Number(text) >= 1 && Number(text) <= 12;

const QUARTERS = ['i', 'ii', 'iii', 'iv'];
const quarterEnd = (text: string) => (QUARTERS.indexOf(text) + 1 || Number(text)) * 3;

const day: Read = ([, d, m, y]) => dayOf(Number(yearOf(y)), Number(m), Number(d));
const dayFromYear: Read = ([, y, m, d]) => dayOf(Number(y), Number(m), Number(d));
const month: Read = ([, m, y]) => (isMonth(m) ? `${yearOf(y)}-${pad(m)}` : null);
const quarter: Read = ([, q = '', y]) => `${yearOf(y)}-${pad(String(quarterEnd(q)))}`;
const year: Read = ([, y]) => yearOf(y);

const YEAR = '(20\\d{2})';
const MONTH_AND_YEAR = new RegExp(`(?:tháng|thang)[\\s._]*(\\d{1,2})[\\s./_-]*(?:năm|nam)?\\s*${YEAR}`, 'iu');
const QUARTER_AND_YEAR = new RegExp(`(?:quý|quí|quy)\\s*([iv]{1,3}|[1-4])[\\s./_-]*(?:năm|nam)?\\s*${YEAR}`, 'iu');

/** How a sheet's or file's name gives its day, month, quarter or year, the most exact first. */
const IN_NAMES: readonly (readonly [RegExp, Read])[] = [
  [new RegExp(`(?<!\\d)${YEAR}[-_. ](\\d{1,2})[-_. ](\\d{1,2})(?!\\d)`), dayFromYear],
  [new RegExp(`(?<!\\d)(\\d{1,2})[-_. ](\\d{1,2})[-_. ]${YEAR}(?!\\d)`), day],
  [/(?<!\d)(\d{1,2})[-_.](\d{1,2})[-_.](\d{2})(?!\d)/, day],
  [new RegExp(`(?<!\\d)${YEAR}(\\d{2})(\\d{2})(?!\\d)`), dayFromYear],
  [new RegExp(`(?<!\\d)(\\d{2})(\\d{2})${YEAR}(?!\\d)`), day],
  [MONTH_AND_YEAR, month],
  [QUARTER_AND_YEAR, quarter],
  [new RegExp(`(?<!\\p{L})t\\.?(\\d{1,2})[\\s./_-]+${YEAR}(?!\\d)`, 'iu'), month],
  [new RegExp(`(?<!\\d)(\\d{1,2})[-_.]${YEAR}(?!\\d)`), month],
  [new RegExp(`(?<!\\d)${YEAR}[-_.](\\d{1,2})(?!\\d)`), ([, y, m]) => month([undefined, m, y])],
  [new RegExp(`(?<!\\d)${YEAR}(?!\\d)`), year],
];

/** How a title gives its period: a day in it may be that of a decision, and "2020 - 2025" a term of office. */
const IN_TITLES: readonly (readonly [RegExp, Read])[] = [
  [MONTH_AND_YEAR, month],
  [QUARTER_AND_YEAR, quarter],
  [new RegExp(`(?:năm|nam)\\s+${YEAR}(?!\\d|\\s*[-–]\\s*\\d)`, 'iu'), year],
];
const NO_PERIOD = /quyết định|nghị quyết|hướng dẫn|kế hoạch|công văn|quy định|nhiệm kỳ|ngày\s*\d/iu;

function periodIn(text: string, patterns: readonly (readonly [RegExp, Read])[]): CalendarDate | null {
  for (const [pattern, read] of patterns) {
    const found = pattern.exec(text.normalize('NFC').toLowerCase());
    const date = found === null ? null : read(found);
    if (date !== null) return date;
  }
  return null;
}

const firstIn = (texts: readonly string[], patterns: readonly (readonly [RegExp, Read])[]) =>
  texts.reduce<CalendarDate | null>((found, text) => found ?? periodIn(text, patterns), null);

/** The day, month, quarter (as its last month) or year that a list speaks of, by its title, its sheet's or its file's name. */
export function periodOfList({ asOf, preamble, sheet, file }: Table): CalendarDate | null {
  const titles = preamble.map(({ text }) => text).filter((text) => !NO_PERIOD.test(text.normalize('NFC')));
  return asOf ?? firstIn(titles, IN_TITLES) ?? firstIn([sheet.name, file.split(/[\\/]/).at(-1) ?? file], IN_NAMES);
}
