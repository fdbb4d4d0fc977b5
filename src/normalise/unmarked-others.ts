import type { Table } from '../model/table.ts';
import { headingKey } from '../vietnam/heading-field.ts';
import { saysNo, saysYes } from '../vietnam/heading-value.ts';

const MARKS_MEMBERS = /^(?:la )?dang vien$/;

/** The rows of people without a mark in a column "Đảng viên" that has nothing but marks: they are listed with members and are none. */
export function unmarkedOthers({ role, sheet, columns, entries }: Table): (row: number) => boolean {
  const kinds = columns.filter(({ field }) => field === 'kind');
  const [column] = kinds;
  if (role !== 'branches' || column === undefined || kinds.length > 1 || !MARKS_MEMBERS.test(headingKey(column.heading)))
    return () => false;
  const isMarked = (row: number): boolean => {
    const text = sheet.cell(row, column.index)?.text ?? '';
    return text !== '' && !saysNo(text);
  };
  const marked = entries.filter(({ row }) => isMarked(row));
  const areMarks = marked.length > 0 && marked.every(({ row }) => saysYes(sheet.cell(row, column.index)?.text ?? ''));
  return areMarks ? (row) => !isMarked(row) : () => false;
}
