import type { CalendarDate } from '../model/calendar-date.ts';
import type { Field } from '../model/field.ts';
import { DASHES } from '../vietnam/date-text.ts';
import { datePartOf, saysYes } from '../vietnam/heading-value.ts';
import { type ParsedDate, parseDate, type YearBounds } from '../vietnam/parse-date.ts';
import { parseMonth } from '../vietnam/parse-month.ts';
import { dateOfCell } from './date-of-cell.ts';
import type { RowReader, Value } from './read-row.ts';

const EMPTY: ParsedDate = { date: null, digits: null, repairs: [], isBlank: true };

/** Columns that ask for more than a date: "Ngày từ trần, lý do", "Ngày chuyển đi, đến đảng bộ cơ sở nào". */
const ASKS_FOR_MORE = /[,(/;]|\s(?:và|ở|lý do|lí do|hình thức|nơi)\s/iu;
const REMARKED: ReadonlySet<Field> = new Set<Field>(['statusDate', 'accepted', 'status', 'note', 'endedOn']);
// The fullest first: in "QĐ số 12/2020 ngày 15/3/2021" the day is meant.
const WITHIN: readonly RegExp[] = [
  /(?<![\d/])\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*(?:\d{4}|\d{2})(?![\d/])/,
  /\d{1,2}\s*tháng\s*\d{1,2}\s*năm\s*\d{4}/iu,
  /(?<![\d/])\d{4}-\d{2}-\d{2}(?!\d)/,
  /(?<![\d/])\d{1,2}\s*[/.-]\s*(?:19|20)\d{2}(?![\d/])/,
  /(?<![\d/.-])(?:19|20)\d{2}(?![\d/.-])/,
];

/** A date written among words: "15/3/2020, Đảng bộ phường Cửa Nam", "chuyển đi tháng 3/2023". */
export function dateWithin(text: string, bounds?: YearBounds): ParsedDate | null {
  const plain = text.replace(DASHES, '-');
  for (const pattern of WITHIN) {
    const found = pattern.exec(plain);
    const parsed = found ? parseDate(found[0], bounds) : null;
    if (parsed?.date) return parsed;
  }
  return null;
}

/** What a cell of dates says beside one date: a date among words, two in one cell, or a remark where one is asked for. */
function datesAmong({ text, column }: Value, whole: ParsedDate, field: Field, bounds: YearBounds | undefined): readonly ParsedDate[] {
  if (REMARKED.has(field)) {
    const within = dateWithin(text, bounds);
    if (within) return [within];
    const isRemark = !/\d/.test(text) && (saysYes(text) || ASKS_FOR_MORE.test(column.heading));
    return [isRemark ? EMPTY : whole];
  }
  // "03/07/2021⏎03/07/2022" in one cell: the day of admission and the official one (Mẫu 7-HSĐV)
  const parts = text.split(/[\n;]|,\s+|\s+[-–]\s+|\s*\/\s*(?=\d{1,2}\/\d{1,2}\/\d{4})/).filter((part) => part.trim() !== '');
  return parts.length > 1 ? parts.map((part) => parseDate(part, bounds)) : [whole];
}

/** Notes what had to be done to a date that was read in a cell. */
export function keepRepairs(row: RowReader, value: Value, { date, repairs }: ParsedDate): void {
  for (const repair of repairs) if (date) row.repaired(value, repair, date);
}

function parseValue(row: RowReader, value: Value, field: Field, bounds: YearBounds | undefined): readonly ParsedDate[] {
  const { cell, column, text } = value;
  const whole = dateOfCell(cell, row.sheet, bounds, text);
  if (whole.date?.endsWith('-01-01') && row.isFiller(column, whole.date)) {
    row.repaired(value, 'filler-date', '');
    return [EMPTY];
  }
  const dates = cell.kind !== 'text' || whole.date || whole.isBlank ? [whole] : datesAmong(value, whole, field, bounds);
  for (const date of dates) keepRepairs(row, value, date);
  return dates;
}

/** "Ngày | Tháng | Năm" in columns of their own, put together; what nobody knows is left out. */
function fromParts(values: readonly Value[], bounds: YearBounds | undefined): ParsedDate {
  const part = (wanted: ReturnType<typeof datePartOf>) => values.find(({ column }) => datePartOf(column.heading) === wanted)?.text.trim();
  const [day, month, year] = [part('day'), part('month'), part('year')];
  if (year === undefined) return { ...EMPTY, isBlank: false };
  return parseDate([month === undefined && !day?.includes('/') ? undefined : day, month, year].filter(Boolean).join('/'), bounds);
}

/** "Năm" without its marks is "Nam", and men may have a column of their own: that is no part of a date. */
const isSplit = (values: readonly Value[]): boolean =>
  values.length > 1 &&
  values.every(({ column }) => column.sex === null && datePartOf(column.heading) !== null) &&
  new Set(values.map(({ column }) => datePartOf(column.heading))).size === values.length;

/** The dates in a field's cells, in order; what cannot be read is noted and gives `date: null` with its digits. */
export function datesIn(row: RowReader, field: Field, bounds?: YearBounds): readonly ParsedDate[] {
  const values = row.values(field);
  const [first] = values;
  if (first === undefined) return [];
  if (isSplit(values)) {
    const date = fromParts(values, bounds);
    if (!date.date && !date.isBlank) row.note(first);
    keepRepairs(row, values.find(({ column }) => datePartOf(column.heading) === 'year') ?? first, date);
    return [date];
  }
  return values.flatMap((value) => {
    const dates = parseValue(row, value, field, bounds);
    if (dates.some(({ date, isBlank }) => !date && !isBlank)) row.note(value);
    return dates;
  });
}

/** The first date in a field's cells. */
export const dateIn = (row: RowReader, field: Field, bounds?: YearBounds): ParsedDate =>
  datesIn(row, field, bounds).find(({ isBlank }) => !isBlank) ?? EMPTY;

/** The month in a field's cell, `YYYY-MM`: a month of dues may arrive as a date, keep its month only. */
export function monthIn(row: RowReader, field: Field): CalendarDate | null {
  const [value] = row.values(field);
  if (!value) return null;
  if (value.cell.kind === 'date') return value.cell.text.slice(0, 7);
  const day = value.cell.kind === 'number' ? dateOfCell(value.cell, row.sheet) : null;
  if (day) keepRepairs(row, value, day);
  const date = day ? (day.date?.slice(0, 7) ?? null) : parseMonth(value.text);
  if (date?.length !== 7 && !parseDate(value.text).isBlank) row.note(value);
  return date?.length === 7 ? date : null;
}
