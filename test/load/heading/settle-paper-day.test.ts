import { expect, test } from 'vitest';
import { findTables } from '../../../src/load/table/find-tables.ts';
import { sheetOf, workbookOf } from '../sheet-of.ts';

/** What the last column of a transfer book is read as, behind the number of the paper or elsewhere. */
function fieldOf(day: string, before: string): string | null | undefined {
  const rows = [
    ['Họ và tên', 'Chi bộ cũ', 'Chi bộ mới', 'Số giấy giới thiệu', before, day],
    ['Lù Văn Páo', 'Chi bộ thôn 1', 'Chi bộ thôn 2', '12/GT', 'x', '05/10/2023'],
  ].map((row) => row.filter((_, at) => at !== 4 || before !== ''));
  const [table] = findTables(workbookOf(sheetOf(rows)), 'transfers', new Map());
  return table?.columns.at(-1)?.field;
}

test.each(['Ngày cấp', 'Ngày ra giấy', 'Ngày GTSH', 'Ngày tháng', 'Ngày tháng năm', 'Ngày', 'Ngày ký'])(
  '%s behind a paper’s number is the paper’s',
  (day) => {
    expect(fieldOf(day, '')).toBe('paperIssued');
  },
);

test.each(['Ngày giấy', 'Ngày GT', 'Ngày tháng giấy GT'])('%s is the paper’s wherever it stands', (day) => {
  expect(fieldOf(day, 'Ghi chú')).toBe('paperIssued');
});

test('a bare day elsewhere is nobody knows what', () => expect(fieldOf('Ngày tháng', 'Ghi chú')).toBeNull());
