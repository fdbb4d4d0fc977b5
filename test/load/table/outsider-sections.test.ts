import { expect, test } from 'vitest';
import { findTables } from '../../../src/load/table/find-tables.ts';
import { sheetOf } from '../sheet-of.ts';
import { peopleOf, tablesOf } from '../tables-of.ts';

const HEADING = ['STT', 'Họ và tên', 'Ngày sinh'];
const AN = [1, 'Nguyễn Văn An', '15/03/1985'];
const CUONG = [1, 'Lê Văn Cường', '20/12/1950'];
const DUNG = [2, 'Phạm Văn Dũng', '01/05/1960'];

test.each([
  ['groups', '1. Đảng viên nữ', '2. Đảng viên nam'],
  ['places', '1. Xóm 1', '2. Xóm 2'],
])('%s within residents’ contacts are contacts', (_, first, second) => {
  const rows = [HEADING, AN, ['Cộng: 1'], ['II. ĐẢNG VIÊN 213'], [first], CUONG, [second], DUNG, ['III. Đảng viên dự bị'], AN];
  const tables = tablesOf(rows);
  expect(peopleOf(tables)).toEqual([
    ['members', 2],
    ['residents', 6, 8],
    ['members', 10],
  ]);
  expect(tables.map(({ sheet }) => sheet.firstRow)).toEqual([1, 4, 9]);
});

test.each([
  '213',
  'Quy định 213',
  'Theo quy định 213',
  'Đ/v 213',
  'ĐV 76',
  'Quy định 213/76',
  'II. Đảng viên đương chức sinh hoạt hai chiều',
])('%j opens residents’ contacts', (text) => {
  expect(peopleOf(tablesOf([HEADING, AN, [text], CUONG]))).toEqual([
    ['members', 2],
    ['residents', 4],
  ]);
});

test.each([
  ['a small letter in a cell of its own', ['c', 'Đảng viên 213: 2']],
  ['the third column', [null, null, 'ĐẢNG VIÊN 213']],
  ['a small letter with a bracket', ['c) Đảng viên 213: 2 đồng chí']],
])('residents’ contacts may be opened behind %s', (_, section) => {
  expect(peopleOf(tablesOf([HEADING, AN, section, CUONG]))).toEqual([
    ['members', 2],
    ['residents', 4],
  ]);
});

test.each([
  'II. Quần chúng ưu tú',
  'QUẦN CHÚNG',
  'Cảm tình Đảng',
  'Danh sách đối tượng kết nạp Đảng',
  'B. NGUỒN PHÁT TRIỂN ĐẢNG',
  'Quan chung uu tu',
])('%j opens candidates, who are no members', (text) => {
  expect(peopleOf(tablesOf([HEADING, AN, [text], CUONG, ['III. Đảng viên dự bị'], DUNG]))).toEqual([
    ['members', 2],
    ['candidates', 4],
    ['members', 6],
  ]);
});

test('candidates may have a sheet with a title of its own', () => {
  const rows = [['DANH SÁCH QUẦN CHÚNG ƯU TÚ ĐANG THEO DÕI, GIÚP ĐỠ'], HEADING, CUONG];
  expect(peopleOf(tablesOf(rows))).toEqual([['candidates', 3]]);
});

test('members who are to help candidates are members', () => {
  const rows = [['DANH SÁCH ĐẢNG VIÊN ĐƯỢC PHÂN CÔNG GIÚP ĐỠ QUẦN CHÚNG ƯU TÚ'], HEADING, AN];
  expect(peopleOf(tablesOf(rows))).toEqual([['members', 3]]);
});

test('a row that is numbered 213 and otherwise blank opens nothing', () => {
  expect(peopleOf(tablesOf([HEADING, AN, [212], [213], CUONG]))).toEqual([['members', 2, 5]]);
});

test('the first section under the heading may be of residents’ contacts', () => {
  const tables = tablesOf([['DANH SÁCH ĐẢNG VIÊN'], HEADING, ['I. Đảng viên 213'], CUONG, ['II. Đảng viên chính thức'], AN]);
  expect(peopleOf(tables)).toEqual([['members'], ['residents', 4], ['members', 6]]);
});

test('a decision’s number above a list does not make it one of residents’ contacts', () => {
  const rows = [['DANH SÁCH ĐẢNG VIÊN'], ['(Kèm theo Quyết định số 213-QĐ/ĐU ngày 10/01/2024 của Đảng ủy xã)'], HEADING, AN];
  expect(peopleOf(tablesOf(rows))).toEqual([['members', 4]]);
});

test('the name’s heading may tell', () => {
  expect(peopleOf(tablesOf([['STT', 'Họ và tên đảng viên 213', 'Ngày sinh'], AN]))).toEqual([['residents', 2]]);
});

test.each([
  ['chi-bo-xom-5/dang-vien-213.xlsx', 'Danh sách', 'residents'],
  ['213.xlsx', 'Sheet1', 'residents'],
  ['dv-xom-5-va-dv-213.xlsx', 'Danh sách', 'members'],
  ['quyet-dinh-213.xlsx', 'Danh sách', 'members'],
])('the file’s name %s tells only where it is of one list', (file, name, kind) => {
  const sheets = [sheetOf([HEADING, AN], { name })];
  expect(findTables({ file, sha256: '', sheets }, 'branches', new Map())).toMatchObject([{ kind }]);
});

test('where a sheet of the workbook says so, the file’s name says nothing of the others', () => {
  const sheets = [sheetOf([HEADING, AN]), sheetOf([HEADING, CUONG], { name: '213' })];
  const tables = findTables({ file: 'dang-vien-213.xlsx', sha256: '', sheets }, 'branches', new Map());
  expect(peopleOf(tables)).toEqual([
    ['members', 2],
    ['residents', 2],
  ]);
});
