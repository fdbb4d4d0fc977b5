import type { MoveRow } from '../../area/row.ts';
import { type Column, headingsOf, writeHeading, writeRows } from '../column.ts';
import { newSheet, type SheetContent } from '../sheet-content.ts';

const dotted = (date: string | null) => (date === null ? null : date.split('-').reverse().join('.'));

const COLUMNS: readonly Column<MoveRow>[] = [
  { heading: 'TT', value: (_, index) => index + 1 },
  { heading: 'Họ tên', value: ({ person }) => person.name },
  { heading: 'Ngày tháng năm sinh', value: ({ person }) => dotted(person.birth) },
  { heading: 'Số thẻ', value: ({ person }) => person.card },
  { heading: 'CCCD', value: ({ person }) => person.nationalId },
  { heading: 'Ngày quyết định có hiệu lực', value: ({ decision }) => dotted(decision) },
  { heading: 'Số GGT', value: ({ paperNumber }) => paperNumber },
  { heading: 'Ngày GGT', value: ({ paper }) => dotted(paper) },
  { heading: 'Loại chuyển sinh hoạt', value: ({ kind }) => kind },
  { heading: 'Chi bộ nơi đi', value: ({ from }) => from },
  { heading: 'Chi bộ nơi đến', value: ({ to }) => to },
  { heading: 'Ngày tiếp nhận', value: ({ accepted }) => dotted(accepted) },
  { heading: 'Thời hạn', value: ({ until }) => dotted(until) },
  { heading: 'Gia hạn đến ngày', value: ({ extended }) => dotted(extended) },
  { heading: 'Ghi chú', value: ({ note }) => note },
];

/** The book of earlier years, as a program that is no longer in use left it. */
export function olderBook(file: string, moves: readonly MoveRow[]): readonly SheetContent[] {
  const pen = newSheet(file, '');
  writeHeading(pen, headingsOf(COLUMNS));
  writeRows(pen, { columns: COLUMNS, lineOf: (move: MoveRow) => move }, moves);
  return [pen.content()];
}
