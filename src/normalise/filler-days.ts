import type { Day } from '../model/calendar-date.ts';
import type { Sheet } from '../model/sheet.ts';

/** Days that programs write where they know none. */
const FILLERS: ReadonlySet<Day> = new Set(['1900-01-01', '1990-01-01', '2020-01-01']);
const FEWEST = 3;
/** People of whom only the year is known are entered on 1 January too, but of many years. */
const TIMES_ANOTHER_YEAR = 3;
const MOST_ROWS = 5000;

const FIRST_OF_JANUARY = /^\s*0?1\s*[/.-]\s*0?1\s*[/.-]\s*(\d{4})\s*$/;

function firstOfJanuary(sheet: Sheet, row: number, column: number): Day | null {
  const cell = sheet.cell(row, column);
  if (cell?.kind === 'date') return cell.text.endsWith('-01-01') ? cell.text : null;
  const year = cell?.kind === 'text' ? FIRST_OF_JANUARY.exec(cell.text)?.[1] : undefined;
  return year === undefined ? null : `${year}-01-01`;
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
