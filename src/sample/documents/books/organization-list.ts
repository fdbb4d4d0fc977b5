import type { Placed } from '../../area/row.ts';
import { type Branch, type Ending, inFull } from '../../organizations/branch.ts';
import type { Committee } from '../../organizations/committee.ts';
import { type Column, headingsOf, writeHeading } from '../column.ts';
import { slashed } from '../dates.ts';
import { newSheet, type SheetContent } from '../sheet-content.ts';

const STATE: Readonly<Record<Ending['state'], string>> = {
  merged: 'Sáp nhập',
  'handed-over': 'Chuyển giao',
  dissolved: 'Đã giải thể',
  renamed: 'Đổi tên',
};

const COLUMNS: readonly Column<Branch>[] = [
  { heading: 'Mã tổ chức', value: ({ code }) => code },
  { heading: 'Tên tổ chức', value: ({ name }) => name },
  { heading: 'Đảng bộ cấp trên', value: ({ committee }) => committee.fullName },
  { heading: 'Trạng thái', value: ({ ending }) => (ending === null ? 'Đang hoạt động' : STATE[ending.state]) },
  { heading: 'Ngày kết thúc', value: ({ ending }) => (ending === null ? null : slashed(ending.on)) },
  { heading: 'Tổ chức kế thừa', value: ({ ending }) => (ending?.successor ? inFull(ending.successor) : null) },
  { heading: 'Quyết định số', value: ({ ending }) => ending?.decision ?? null },
];

/** One row a chi bộ, those that ended with their successors. */
export function organizationList(file: string, committees: readonly Committee[]): readonly SheetContent[] {
  const pen = newSheet(file, 'Tổ chức Đảng');
  writeHeading(pen, headingsOf(COLUMNS));
  for (const branch of committees.flatMap(({ branches }) => branches)) {
    if (branch.isUnknown) continue;
    const number = pen.row(COLUMNS.map(({ value }) => value(branch, 0)));
    const organization: Placed = branch.organization;
    organization.at = { file, sheet: pen.name, row: number };
  }
  return [pen.content()];
}
