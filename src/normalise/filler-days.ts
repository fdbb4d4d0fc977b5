import type { Day } from '../model/calendar-date.ts';
import type { Sheet } from '../model/sheet.ts';
import { dateOfCell } from './date-of-cell.ts';

/** Days that programs write where they know none. */
const FILLERS: ReadonlySet<Day> = new Set(['1900-01-01', '1990-01-01', '2020-01-01']);
const FEWEST = 3;
/** People of whom only the year is known are entered on 1 January too, but of many years. */
const TIMES_ANOTHER_YEAR = 3;
const MOST_ROWS = 5000;

function firstOfJanuary(sheet: Sheet, row: number, column: number): Day | null {
  const cell = sheet.cell(row, column);
  const date = cell === null ? null : dateOfCell(cell, sheet).date;
  return date?.endsWith('-01-01') ? date : null;
}

/** The filler days of a column: only where it repeats one far more often than 1 January of any other year. */
export function fillerDays(sheet: Sheet, rows: readonly number[], column: number): ReadonlySet<Day> {
  const counts = new Map<Day, number>();
  const step = Math.ceil(rows.length / MOST_ROWS);
  for (let at = 0; at < rows.length; at += step) {
    const day = firstOfJanuary(sheet, rows[at] ?? 0, column);
    if (day !== null) counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  const others = Math.max(0, ...[...counts].flatMap(([day, count]) => (FILLERS.has(day) ? [] : [count])));
  return new Set(
    [...counts].flatMap(([day, count]) => (FILLERS.has(day) && count >= FEWEST && count > TIMES_ANOTHER_YEAR * others ? [day] : [])),
  );
}
