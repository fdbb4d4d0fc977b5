import { type Day, dayOf } from '../model/calendar-date.ts';
import type { Field } from '../model/field.ts';
import type { Column, Table } from '../model/table.ts';

const DATE_FIELDS: ReadonlySet<Field | null> = new Set([
  'birthDate',
  'admissionDate',
  'officialDate',
  'decisionDate',
  'statusDate',
  'decisionEffective',
  'paperIssued',
  'accepted',
  'until',
  'extendedUntil',
  'endedOn',
] as const);

/** Days above 12 cannot be months: a program that reads month first leaves such a text as it is. */
const MONTHS = 12;
/** How likely a day of the month is at most 12 by chance, and how rare a coincidence must be to be called damage. */
const LOW_DAY = 12 / 30.4;
const COINCIDENCE = 0.005;

/** Day and month of a date the wrong way round; null where the swap gives no day. */
export const swapDayAndMonth = (day: Day): Day | null => dayOf(Number(day.slice(0, 4)), Number(day.slice(8)), Number(day.slice(5, 7)));

type Verdict = 'swapped' | 'sound' | 'too few';

function verdictOf(table: Table, { index }: Column): Verdict {
  let dates = 0;
  let texts = 0;
  for (const { row } of table.entries) {
    const cell = table.sheet.cell(row, index);
    if (cell?.kind === 'date') {
      if (Number(cell.text.slice(8)) > MONTHS) return 'sound';
      dates += 1;
    }
    const written = cell?.kind === 'text' ? /^\s*(\d{1,2})\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{2,4}/.exec(cell.text) : null;
    if (!written) continue;
    if (Number(written[1]) <= MONTHS) return 'sound';
    texts += 1;
  }
  if (dates === 0) return 'sound';
  const chance = LOW_DAY ** dates * (1 - LOW_DAY) ** texts;
  return texts > 0 && chance < COINCIDENCE ? 'swapped' : 'too few';
}

/**
 * Columns in which a program that reads month first swapped day and month: every true date has a day of 12 at most and
 * every text date one above. Told by the column, never by one cell; a column with too few dates follows the other date
 * columns of its sheet.
 */
export function swappedColumns(table: Table): ReadonlySet<number> {
  const columns = table.columns
    .filter(({ field }) => DATE_FIELDS.has(field))
    .map((column) => ({ column, verdict: verdictOf(table, column) }));
  const isDamaged = columns.some(({ verdict }) => verdict === 'swapped');
  const swapped = columns.filter(({ verdict }) => verdict === 'swapped' || (verdict === 'too few' && isDamaged));
  return new Set(swapped.map(({ column }) => column.index));
}
