import type { CalendarDate } from '../model/calendar-date.ts';
import type { Field } from '../model/field.ts';
import { dateFromNumber, type ParsedDate, parseDate } from '../vietnam/parse-date.ts';
import { parseMonth } from '../vietnam/parse-month.ts';
import type { RowReader, Value } from './read-row.ts';

type Bounds = Parameters<typeof parseDate>[1];

const EMPTY: ParsedDate = { date: null, digits: null, isLunar: false, isBlank: true };

const parseValue = ({ cell, text }: Value, bounds: Bounds): readonly ParsedDate[] => {
  if (cell.kind === 'date') return [{ date: cell.text, digits: digitsOf(cell.text), isLunar: false, isBlank: false }];
  if (cell.kind === 'number') return [dateFromNumber(cell.value)];
  const whole = parseDate(text, bounds);
  if (whole.date || whole.isBlank) return [whole];
  // "03/07/2021⏎03/07/2022" in one cell: the day of admission and the official one (Mẫu 7-HSĐV)
  const parts = text.split(/[\n;]|,\s+/).filter((part) => part.trim() !== '');
  return parts.length > 1 ? parts.map((part) => parseDate(part, bounds)) : [whole];
};

/** `1975-04-30` as eight digits, day first. */
const digitsOf = (day: CalendarDate) => day.slice(8) + day.slice(5, 7) + day.slice(0, 4);

/** The dates in a field's cells, in order; what cannot be read is noted and gives `date: null` with its digits. */
export function datesIn(row: RowReader, field: Field, bounds?: Bounds): readonly ParsedDate[] {
  return row.values(field).flatMap((value) => {
    const dates = parseValue(value, bounds);
    if (dates.some(({ date, isBlank }) => !date && !isBlank)) row.note(value);
    return dates;
  });
}

/** The first date in a field's cells. */
export const dateIn = (row: RowReader, field: Field, bounds?: Bounds): ParsedDate =>
  datesIn(row, field, bounds).find(({ isBlank }) => !isBlank) ?? EMPTY;

/** The month in a field's cell, `YYYY-MM`: a month of dues may arrive as a date, keep its month only. */
export function monthIn(row: RowReader, field: Field): CalendarDate | null {
  const [value] = row.values(field);
  if (!value) return null;
  if (value.cell.kind === 'date') return value.cell.text.slice(0, 7);
  const date = value.cell.kind === 'number' ? (dateFromNumber(value.cell.value).date?.slice(0, 7) ?? null) : parseMonth(value.text);
  if (date?.length !== 7 && !parseDate(value.text).isBlank) row.note(value);
  return date?.length === 7 ? date : null;
}
