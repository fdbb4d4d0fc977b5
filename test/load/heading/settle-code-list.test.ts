import { expect, test } from 'vitest';
import { findTables } from '../../../src/load/table/find-tables.ts';
import { sheetOf, type Written, workbookOf } from '../sheet-of.ts';

type Row = readonly Written[];

const HEADING: Row = ['STT', 'Họ và tên', 'Ngày sinh', null, 'Mã', 'Chi bộ'];

function tableOf(rows: readonly Row[], heading: Row = HEADING) {
  const [table] = findTables(workbookOf(sheetOf([['CHI BỘ XÓM 3'], heading, ...rows])), 'branches', new Map());
  if (table === undefined) throw new Error('no table');
  return table;
}
const fieldsOf = (rows: readonly Row[], heading: Row = HEADING) => tableOf(rows, heading).columns.map(({ field }) => field);

const CODES: readonly Row[] = [
  [1, 'Nguyễn Văn An', '15/03/1985', null, 'CB01', 'Chi bộ xóm 1'],
  [2, 'Trần Thị Bình', '02/09/1990', null, 'CB02', 'Chi bộ xóm 2'],
  [null, null, null, null, 'CB03', 'Chi bộ xóm 3'],
  [3, 'Lê Văn Cường', '20/12/1950', null, 'CB04', 'Chi bộ xóm 4'],
  [null, null, null, null, 'CB05', 'Chi bộ xóm 5'],
];

test('a code list typed beside the list says nothing of the people, and opens no section among them', () => {
  const { entries } = tableOf(CODES);
  expect(fieldsOf(CODES)).toEqual([null, 'fullName', 'birthDate', null, null]);
  expect(entries.map(({ row, section }) => [row, section])).toEqual([
    [3, null],
    [4, null],
    [6, null],
  ]);
});

test('a column behind an empty one in which people share a chi bộ is theirs', () =>
  expect(fieldsOf(CODES.map((row) => [...row.slice(0, 5), 'Chi bộ xóm 1'])).at(-1)).toBe('organization'));

test('a column of chi bộ without an empty one before it is the people’s', () => {
  const close = (row: Row) => row.filter((_, at) => at !== 3);
  expect(fieldsOf(CODES.map(close), close(HEADING)).at(-1)).toBe('organization');
});
