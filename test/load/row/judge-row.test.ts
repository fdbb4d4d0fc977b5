import { describe, expect, test } from 'vitest';
import { findTables } from '../../../src/load/table/find-tables.ts';
import { sheetOf, type Written, workbookOf } from '../sheet-of.ts';

type Row = readonly Written[];

const HEADING: Row = ['STT', 'Họ và tên', 'Ngày sinh', 'Quê quán', 'Số CCCD', 'Tình trạng', 'Chức vụ', 'Ghi chú'];
const AN: Row = [1, 'Nguyễn Văn An', '15/03/1985', 'Hải Minh', '036085001234'];
const CUONG: Row = [3, 'Lê Văn Cường', '20/12/1950', 'Hải Minh', '036050001236'];

/** What became of each row below the heading. */
function fatesOf(rows: readonly Row[], heading: Row = HEADING): readonly string[] {
  const [table] = findTables(workbookOf(sheetOf([['CHI BỘ XÓM 3'], heading, ...rows])), 'branches', new Map());
  if (table === undefined) throw new Error('no table');
  return rows.map((_, at) => {
    const row = at + 3;
    if (table.entries.some((entry) => entry.row === row)) return 'person';
    if (table.entries.some(({ continuations }) => continuations.includes(row))) return 'continuation';
    if (table.blankRows.includes(row)) return 'blank';
    if (table.problemRows.includes(row)) return 'problem';
    return table.furniture.find((found) => found.row === row)?.reason ?? 'no fate';
  });
}

const between = (row: Row) => fatesOf([AN, row, CUONG])[1];

describe('somebody whose name sounds like furniture', () => {
  test.each(['Đỗ Tổng', 'Đỗ Cộng', 'Đỗ Bản', 'Đỗ Diện', 'Đỗ Mất', 'Đỗ Thôn', 'Đỗ Nhóm', 'Đỗ Bản Hoa'])('%s is a person', (name) => {
    expect(between([2, name])).toBe('person');
    expect(between([null, name, '15/03/1985', null, '036085001235'])).toBe('person');
    expect(between([2, name, 1951])).toBe('person');
  });
});
