import { expect, test } from 'vitest';
import { findTables } from '../../../src/load/table/find-tables.ts';
import { sheetOf, type Written, workbookOf } from '../../load/sheet-of.ts';
import { runOn } from '../run-case.ts';

const PEOPLE = ['Trần Đức Luận', 'Bùi Thế Nhân', 'Đặng Thị Mừng'];
const LIST = sheetOf([
  ['CHI BỘ XÓM 5'],
  ['STT', 'Họ và tên', 'Ngày sinh', 'Số CCCD'],
  ...PEOPLE.map((name, at) => [at + 1, name, `0${at + 1}/03/1961`, `03606100000${at}`]),
]);

/** What is said of the sheet beside the list: the severity, and the rows. */
function saidOf(rows: readonly (readonly Written[])[], name: string): readonly string[] {
  const tables = findTables(workbookOf(LIST, sheetOf(rows, { name })), 'branches', new Map());
  const { findings } = runOn({
    workbooks: [{ file: 'chi-bo-xom-3.xlsx', role: 'branches', sha256: '', isAssumed: false }],
    tables,
    skipped: [],
  });
  return findings
    .filter(({ rule }) => rule === 'inputs/nameless-row' || rule === 'matches/indistinct')
    .map(({ severity, records }) => `${severity} ${records.map(({ row }) => row).join(' ')}`);
}

test('a sheet that is no list, of people on the list, is told in one sentence', () => {
  const summary = (secretary: string) => [
    ['STT', 'Tên chi bộ', 'Bí thư', 'Tổng số'],
    [1, 'Chi bộ xóm 5', PEOPLE[0] ?? '', 3],
    [2, 'Chi bộ xóm 6', secretary, 12],
  ];
  expect(saidOf(summary(PEOPLE[2] ?? ''), 'Tổng hợp')).toEqual(['info 2 3']);
  expect(saidOf(summary('Phùng Thị Nhạn'), 'Tổng hợp')).toEqual(['info 2', 'warning 3']);
});

test('names of the list once more, for dues, tell of nobody new', () => {
  const dues = (names: readonly string[], ...more: readonly string[]) => [
    ['THEO DÕI THU NỘP ĐẢNG PHÍ'],
    ['STT', 'Họ và tên', 'Mức đóng', ...more],
    ...names.map((name, at) => [at + 1, name, 30_000, ...more.map(() => '12/2023')]),
  ];
  expect(saidOf(dues(PEOPLE), 'Đảng phí')).toEqual(['info 3 4 5']);
  expect(saidOf(dues([...PEOPLE, 'Phùng Thị Nhạn']), 'Đảng phí')).toEqual(['info 3 4 5', 'warning 6']);
  // what it says of each of them is read
  expect(saidOf(dues(PEOPLE, 'Đóng đảng phí đến tháng'), 'Đảng phí')).not.toContain('info 3 4 5');
});
