import { isNoteOfReason, isReason } from '../vietnam/absence-reason.ts';
import { type Absence, parseAbsence } from '../vietnam/parse-absence.ts';
import type { RowReader } from './read-row.ts';

/** "Không", "đủ", "-": nobody was absent. */
const NONE = /^[-–x.]?$|^(?:không|ko|đủ|đầy đủ|đều)(?!\p{L})/iu;

/** "Số tháng vắng năm 2023", "Năm 2023 > Số tháng vắng". */
const yearOfHeading = (heading: string): number | null => Number(/(?<!\d)20\d{2}(?!\d)/.exec(heading)?.[0] ?? 0) || null;

/** Months of a year without activity, as the row says; a day in the cell, or more than twelve, is no such number and is noted. */
export function absenceOf(row: RowReader): Absence | null {
  const [value] = row.values('monthsAbsent');
  if (!value || NONE.test(value.text.trim())) return null;
  const absence = value.cell.kind === 'date' ? null : parseAbsence(value.text);
  if (!absence) row.note(value);
  return absence && { ...absence, year: absence.year ?? yearOfHeading(value.column.heading) };
}

/** The reason recorded: in its own column, else beside the months, else in a note that speaks of one. */
export function reasonOf(row: RowReader): string | null {
  const own = row.text('reason');
  if (own !== null && isReason(own)) return own;
  return [row.text('monthsAbsent'), row.text('note')].find((text) => text !== null && isNoteOfReason(text)) ?? null;
}
