import type { CalendarDate } from '../model/calendar-date.ts';
import type { Cell, Sheet } from '../model/sheet.ts';
import { dateFromNumber, type ParsedDate, parseDate, type YearBounds } from '../vietnam/parse-date.ts';
import { remember } from '../vietnam/remember.ts';

/** A number of days in a file of texts, as a program exports a date that has no format. */
const SERIAL = /^\s*\d{5}(?:\.\d+)?\s*$/;

/** `1975-04-30` as eight digits, day first. */
const digitsOf = (day: CalendarDate) => day.slice(8) + day.slice(5, 7) + day.slice(0, 4);

/** More days than lists of members have. */
const MOST_DAYS = 100_000;
const parsedDay = remember(
  MOST_DAYS,
  (day: CalendarDate): ParsedDate => ({ date: day, digits: digitsOf(day), repairs: [], isBlank: false }),
);

/** What a cell says in a column of dates, however it is written; `text` is the cell's after repairs. */
export function dateOfCell(cell: Cell, { dayZero }: Pick<Sheet, 'dayZero'>, bounds?: YearBounds, text = cell.text): ParsedDate {
  if (cell.kind === 'date') return parsedDay(cell.text);
  if (cell.kind === 'number') return dateFromNumber(cell.value, dayZero);
  const serial = SERIAL.test(text) ? dateFromNumber(Number(text), dayZero) : null;
  return serial?.date && Number(serial.date.slice(0, 4)) <= (bounds?.latest ?? 9999) ? serial : parseDate(text, bounds);
}
