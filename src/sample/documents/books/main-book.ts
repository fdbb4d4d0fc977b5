import type { MoveRow } from '../../area/row.ts';
import { type Column, headingsOf, writeHeading, writeRows } from '../column.ts';
import { slashed } from '../dates.ts';
import { newSheet, type SheetContent } from '../sheet-content.ts';

const maybe = (date: string | null) => (date === null ? null : slashed(date));

const COLUMNS: readonly Column<MoveRow>[] = [
  { heading: 'STT', value: (_, index) => index + 1 },
  { heading: 'Họ và tên', value: ({ person }) => person.name },
  { heading: 'Ngày sinh', value: ({ person }) => slashed(person.birth) },
  { heading: 'Số CCCD', value: ({ person }) => person.nationalId },
  { heading: 'Số thẻ đảng viên', value: ({ person }) => person.card },
  { heading: 'Hình thức chuyển', value: ({ kind }) => kind },
  { heading: 'Nơi chuyển đi', value: ({ from }) => from },
  { heading: 'Nơi chuyển đến', value: ({ to }) => to },
  { heading: 'Ngày hiệu lực QĐ', value: ({ decision }) => maybe(decision) },
  { heading: 'Số giấy giới thiệu', value: ({ paperNumber }) => paperNumber },
  { heading: 'Ngày giấy giới thiệu', value: ({ paper }) => maybe(paper) },
  { heading: 'Ngày tiếp nhận', value: ({ accepted }) => maybe(accepted) },
  { heading: 'Thời hạn đến ngày', value: ({ until }) => maybe(until) },
  { heading: 'Gia hạn đến ngày', value: ({ extended }) => maybe(extended) },
  { heading: 'Ghi chú', value: ({ note }) => note },
];

/** A sheet of arrivals: "Nơi chuyển đi" is where they come from. */
const ARRIVALS: readonly Column<MoveRow>[] = [
  { heading: 'Số TT', value: (_, index) => index + 1 },
  { heading: 'Họ và tên đảng viên', value: ({ person }) => person.name.toUpperCase() },
  { heading: 'Ngày sinh', value: ({ person }) => slashed(person.birth) },
  { heading: 'Số thẻ Đảng', value: ({ person }) => person.card },
  { heading: 'Số CCCD', value: ({ person }) => person.nationalId },
  { heading: 'Loại chuyển sinh hoạt', value: ({ kind }) => kind },
  { heading: 'Nơi chuyển đi (Nơi sinh hoạt cũ)', value: ({ from }) => from },
  { heading: 'Số GGT', value: ({ paperNumber }) => paperNumber },
  { heading: 'Ngày quyết định có hiệu lực', value: ({ decision }) => maybe(decision) },
  { heading: 'Ngày GGT', value: ({ paper }) => maybe(paper) },
  { heading: 'Ngày tiếp nhận', value: ({ accepted }) => maybe(accepted) },
  { heading: 'Nơi chuyển đến', value: ({ to }) => to },
  { heading: 'Ghi chú', value: ({ note }) => note },
];

function sheet(file: string, name: string, title: string, columns: readonly Column<MoveRow>[], moves: readonly MoveRow[]): SheetContent {
  const pen = newSheet(file, name);
  pen.merge(1, 1, pen.row([title]), columns.length);
  pen.row();
  writeHeading(pen, headingsOf(columns));
  writeRows(pen, { columns, lineOf: (move: MoveRow) => move }, moves);
  return pen.content();
}

/** The book of introductions, one row a move, and on a sheet of its own who was received. */
export const mainBook = (file: string, sent: readonly MoveRow[], received: readonly MoveRow[]): readonly SheetContent[] => [
  sheet(file, 'Sổ chuyển SHĐ', 'SỔ GIỚI THIỆU SINH HOẠT ĐẢNG', COLUMNS, sent),
  ...(received.length > 0 ? [sheet(file, 'Tiếp nhận', 'SỔ TIẾP NHẬN ĐẢNG VIÊN CHUYỂN SINH HOẠT ĐẾN', ARRIVALS, received)] : []),
];
