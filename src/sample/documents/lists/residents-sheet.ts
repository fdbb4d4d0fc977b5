import type { ContactRow } from '../../area/row.ts';
import type { Branch } from '../../organizations/branch.ts';
import { type Column, headingsOf, writeHeading, writeRows } from '../column.ts';
import { slashed } from '../dates.ts';
import { newSheet, type SheetContent } from '../sheet-content.ts';

const COLUMNS: readonly Column<ContactRow>[] = [
  { heading: 'STT', value: (_, index) => index + 1 },
  { heading: 'Họ và tên', value: ({ person }) => person.name },
  { heading: 'Ngày sinh', value: ({ person }) => slashed(person.birth) },
  { heading: 'Số CCCD', value: ({ person }) => person.nationalId },
  { heading: 'Chi bộ nơi công tác', value: ({ home }) => home.name },
];

/** The members elsewhere who live here and keep in touch with this chi bộ. */
export function residentsSheet(file: string, { name, contacts }: Branch): SheetContent {
  const pen = newSheet(file, 'ĐV 213');
  pen.row([name.toUpperCase()]);
  pen.row(['DANH SÁCH ĐẢNG VIÊN GIỮ MỐI LIÊN HỆ NƠI CƯ TRÚ (theo Quy định 213-QĐ/TW)']);
  pen.row();
  writeHeading(pen, headingsOf(COLUMNS));
  writeRows(pen, { columns: COLUMNS, lineOf: (row: ContactRow) => row }, contacts);
  return pen.content();
}
