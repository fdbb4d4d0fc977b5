import { describe, expect, test } from 'vitest';
import { findTables } from '../../../src/load/table/find-tables.ts';
import type { Role } from '../../../src/model/source.ts';
import { sheetOf, type Written, workbookOf } from '../sheet-of.ts';

const LIST: readonly (readonly Written[])[] = [['CHI BỘ XÓM 3'], ['STT', 'Họ và tên', 'Ngày sinh'], [1, 'Phạm Thị Hạnh', '12/05/1966']];
const people = (count: number): readonly (readonly Written[])[] =>
  Array.from({ length: count }, (_, at) => [at + 1, 'Nguyễn Văn An', '15/03/1985', '03/02/2010']);

/** What the second sheet of a workbook is taken for. */
function beside(titles: readonly string[], { name = 'Sheet2', count = 2, role = 'branches' as Role, last = 'Ghi chú' } = {}) {
  const rows = [...titles.map((title) => [title]), ['STT', 'Họ và tên', 'Ngày sinh', last], ...people(count)];
  const [, table] = findTables(workbookOf(sheetOf(LIST), sheetOf(rows, { name })), role, new Map());
  return table?.kind;
}

describe('a sheet beside a list', () => {
  test.each([
    'DANH SÁCH ĐOÀN VIÊN',
    'DANH SÁCH CÁC CHÁU THIẾU NHI NHẬN QUÀ',
    'DANH SÁCH HỘI VIÊN HỘI CỰU CHIẾN BINH',
    'DANH SÁCH CỬ TRI',
    'Danh sách hộ nghèo năm 2024',
    'HƯỚNG DẪN NHẬP LIỆU',
    'Ví dụ:',
    'Huong dan ghi danh sach',
  ])('titled %j is of people who are no members', (title) => expect(beside([title])).toBe('others'));

  test.each(['Đoàn viên', 'Hướng dẫn', 'HDSD', 'Ví dụ'])('called %j is so too', (name) => expect(beside([], { name })).toBe('others'));

  test('with an example is of nobody in the registry’s workbook too', () =>
    expect(beside(['HƯỚNG DẪN'], { role: 'registry' })).toBe('others'));

  test.each([
    'DANH SÁCH ĐẢNG VIÊN LÀ HỘI VIÊN CỰU CHIẾN BINH',
    'Lưu ý: ghi đúng hộ khẩu thường trú',
    'Hướng dẫn số 12-HD/BTCTW ngày 18/01/2022',
    '(Theo Hướng dẫn 12-HD/BTCTW)',
    'CHI BỘ TRƯỜNG THPT: HỌC SINH',
  ])('titled %j is of members', (title) => expect(beside([title])).toBe('members'));

  test('with columns of the Party is of members', () => expect(beside(['DANH SÁCH ĐOÀN VIÊN'], { last: 'Ngày vào Đảng' })).toBe('members'));

  test('with more people than an example has is of members', () => expect(beside(['HƯỚNG DẪN'], { count: 3 })).toBe('members'));
});

test('what is given as a list, and holds nothing else, is one', () => {
  const youth = sheetOf([['DANH SÁCH ĐOÀN VIÊN'], ['STT', 'Họ và tên', 'Ngày sinh'], ...people(2)]);
  expect(findTables(workbookOf(youth), 'branches', new Map()).map(({ kind }) => kind)).toEqual(['members']);
});
