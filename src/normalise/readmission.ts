import type { CalendarDate } from '../model/calendar-date.ts';
import type { Readmission, Status } from '../model/member.ts';
import { statusOfHeading } from '../vietnam/heading-value.ts';
import { readmissionWords } from '../vietnam/readmission-words.ts';
import { parseStatus } from '../vietnam/status.ts';
import { dateIn, dateWithin } from './dates.ts';
import type { RowReader } from './read-row.ts';

const LEFT: ReadonlySet<string | null> = new Set<Status>(['removed', 'expelled', 'left']);

/** "Khai trừ 12/3/2015": when, if it was leaving. Clause by clause, the last counts. */
const leavingIn = (text: string): CalendarDate | null =>
  text
    .split(/[,;\n]/)
    .flatMap((clause) => (LEFT.has(parseStatus(clause)) ? (dateWithin(clause)?.date ?? []) : []))
    .at(-1) ?? null;

/** The day in a column such as "Ngày ra khỏi Đảng, hình thức ra Đảng". */
const leavingInColumn = (row: RowReader): CalendarDate | null =>
  row
    .values('statusDate')
    .flatMap(({ column, cell, text }) => {
      if (!LEFT.has(statusOfHeading(column.heading))) return [];
      return cell.kind === 'date' ? cell.text : (dateWithin(text)?.date ?? []);
    })
    .at(-1) ?? null;

/** A readmission to the Party, by its own column, else by a text that tells it: "kết nạp lại ngày 19/5/2019". */
export function readmissionOf(row: RowReader): Readmission | null {
  const words = (['status', 'note', 'reason', 'admissionDate'] as const)
    .flatMap((field) => row.values(field).map(({ text }) => readmissionWords(text)))
    .find((found) => found !== null);
  const on = dateIn(row, 'readmissionDate').date ?? (words ? (dateWithin(words.after)?.date ?? null) : null);
  if (on === null) return null;
  return { on, leftOn: leavingInColumn(row) ?? (words ? leavingIn(words.before) : null) };
}
