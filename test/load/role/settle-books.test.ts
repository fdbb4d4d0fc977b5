import { expect, test } from 'vitest';
import { columnMapping } from '../../../src/load/heading/column-mapping.ts';
import { splitByRole } from '../../../src/load/role/split-by-role.ts';
import { sheetOf, type Written } from '../sheet-of.ts';

type Rows = readonly (readonly Written[])[];

const HEAD = ['STT', 'Họ và tên', 'Ngày sinh'];
const AN = [1, 'Phạm Thị Hạnh', '12/05/1966'];
const BINH = [2, 'Trần Đức Luận', '21/09/1958'];

const DEPARTURES: Rows = [
  ['DANH SÁCH ĐẢNG VIÊN CHUYỂN ĐI'],
  [...HEAD, 'Chi bộ', 'Nơi chuyển đến', 'Ngày giới thiệu'],
  [...AN, 'Thôn 1', 'Thôn 2', '05/01/2024'],
  [...BINH, 'Thôn 1', 'Đảng bộ phường Tân Lập', '10/01/2024'],
];
const arrivals = (headings: readonly string[], title: readonly string[] = ['DANH SÁCH ĐẢNG VIÊN CHUYỂN ĐẾN']): Rows => [
  title,
  [...HEAD, ...headings],
  [...AN, ...headings.map((_, at) => (at === headings.length - 1 ? '15/01/2024' : `Thôn ${at + 1}`))],
  [...BINH, ...headings.map((_, at) => (at === headings.length - 1 ? '20/12/2023' : `Thôn ${at + 1}`))],
];
const OF_BOTH_ENDS = arrivals(['Nơi chuyển đi', 'Chi bộ', 'Ngày tiếp nhận']);
const OF_ONE_END = arrivals(['Nơi chuyển đi', 'Ngày chuyển đến']);
const MEMBERS: Rows = [
  ['CHI BỘ THÔN 1'],
  ['DANH SÁCH ĐẢNG VIÊN'],
  [...HEAD, 'Số CCCD', 'Ngày vào Đảng'],
  [...AN, '036166112648', '03/02/1994'],
  [...BINH, '036058217377', '19/05/1985'],
];

/** What the sheets of one workbook, each by its name, are taken for. */
function taken(sheets: Readonly<Record<string, Rows>>, file = 'tep.xlsx'): readonly string[] {
  const workbook = { file, sha256: 'abc', sheets: Object.entries(sheets).map(([name, rows]) => sheetOf(rows, { name })) };
  const [split] = splitByRole([{ workbook, roles: [] }], columnMapping({}), null);
  if (split?.kind !== 'read') return [split?.kind ?? 'nothing'];
  return split.parts.flatMap(({ role, workbook: own }) => own.sheets.map(({ name }) => `${name}: ${role}`));
}

test.each<[string, Rows]>([
  ['of both ends', OF_BOTH_ENDS],
  ['of both ends, told by the sheet', arrivals(['Nơi chuyển đi', 'Chi bộ sinh hoạt', 'Ngày chuyển đến'], [])],
  ['of one end', OF_ONE_END],
])('a sheet of arrivals %s beside one of departures is of the transfer book', (_, rows) => {
  expect(taken({ Đi: DEPARTURES, Đến: rows })).toEqual(['Đi: transfers', 'Đến: transfers']);
});

test('arrivals of several chi bộ, whence and where to, are a transfer book of their own', () => {
  expect(taken({ Sheet1: OF_BOTH_ENDS })).toEqual(['Sheet1: transfers']);
  expect(taken({ '': arrivals(['Nơi chuyển', 'Chi bộ', 'Ngày tiếp nhận'], []) }, 'chuyen-den-2024.csv')).toEqual([': transfers']);
});

test('a list of those who came beside the list of members stays one of members', () => {
  expect(taken({ 'Danh sách': MEMBERS, 'Chuyển đến': OF_ONE_END })).toEqual(['Danh sách: branches', 'Chuyển đến: branches']);
  expect(taken({ 'Danh sách': MEMBERS, 'Chuyển đến': OF_BOTH_ENDS })).toEqual(['Danh sách: branches', 'Chuyển đến: branches']);
});

test('in a workbook of everything the arrivals that say whence and where to are of the transfer book in it', () => {
  const book = { 'Danh sách': MEMBERS, Đi: DEPARTURES };
  expect(taken({ ...book, Đến: OF_BOTH_ENDS })).toEqual(['Danh sách: branches', 'Đi: transfers', 'Đến: transfers']);
  expect(taken({ ...book, Đến: OF_ONE_END })).toEqual(['Danh sách: branches', 'Đến: branches', 'Đi: transfers']);
});

test('a chi bộ’s list of those who came, in a file of its own, stays one of members', () => {
  expect(taken({ 'Chuyển đến': arrivals(['Nơi chuyển đi', 'Ngày chuyển đến'], ['CHI BỘ THÔN 1']) })).toEqual(['Chuyển đến: branches']);
});

test('ends that few rows fill make no book of a list', () => {
  const rows = [...OF_BOTH_ENDS.slice(0, 3), BINH, [3, 'Lê Văn Khởi', '01/01/1960'], [4, 'Đỗ Thị Mến', '02/02/1961']];
  expect(taken({ Sheet1: rows })).not.toContain('Sheet1: transfers');
});
