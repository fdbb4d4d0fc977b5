import { describe, expect, test } from 'vitest';
import { findTables } from '../../../src/load/table/find-tables.ts';
import { sheetOf, type Written, workbookOf } from '../sheet-of.ts';

function fieldOf(heading: string, dues: readonly Written[]) {
  const rows = dues.map((cell, at) => [at + 1, ['Lù Văn Páo', 'Ma Thị Hoa', 'Đàm Văn Tú'][at] ?? null, '15/03/1985', cell]);
  const [table] = findTables(workbookOf(sheetOf([['STT', 'Họ và tên', 'Ngày sinh', heading], ...rows])), 'branches', new Map());
  return table?.columns.at(-1)?.field;
}

describe('a column of dues', () => {
  test.each<[string, readonly Written[]]>([
    ['Đảng phí', ['01/2024', '12/2023', '01/2024']],
    ['Đảng phí', [{ date: '2024-01-01' }, { date: '2023-12-01' }, null]],
    ['Đảng phí', ['T1/2024', '30.000', 'T1/2024']],
    ['Đóng đảng phí đến tháng', [45292, 45261, 45292]],
  ])('under "%s" with %j says through which month they are paid', (heading, dues) => {
    expect(fieldOf(heading, dues)).toBe('duesPaidThrough');
  });

  test.each<[string, readonly Written[]]>([
    ['Đảng phí', [45000, 30000, 45000]],
    ['Đảng phí', ['30.000', '45.200', '20,000đ']],
    ['Mức đóng đảng phí', [45000, 36000, null]],
    ['Đảng phí hàng tháng', ['30000 đồng', '45 000', '-']],
  ])('under "%s" with %j says how much, which is no month', (heading, dues) => {
    expect(fieldOf(heading, dues)).toBeNull();
  });
});
