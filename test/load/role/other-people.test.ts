import { describe, expect, test } from 'vitest';
import { columnMapping } from '../../../src/load/heading/column-mapping.ts';
import { otherPeople } from '../../../src/load/role/other-people.ts';
import { sheetOf, type Written } from '../sheet-of.ts';

const PERSON = ['1', 'Phạm Thị Hạnh', '12/05/2013', 'Trần Đức Luận'];
const HEADING = ['STT', 'Họ và tên', 'Ngày sinh', 'Con ông/bà'];
const OF_PARTY = ['STT', 'Họ và tên', 'Ngày sinh', 'Ngày vào Đảng'];

const listOf = (titles: readonly string[], heading: readonly Written[], file = 'tep.xlsx') =>
  otherPeople(sheetOf([...titles.map((title) => [title]), heading, PERSON]), file, columnMapping({}));

describe('a list of others than members', () => {
  test.each([
    [['CHI BỘ XÓM 5', 'DANH SÁCH CÁC CHÁU THIẾU NHI NHẬN QUÀ'], 'list of children'],
    [['CHI ĐOÀN XÓM 5', 'DANH SÁCH ĐOÀN VIÊN'], 'list of youth union members'],
    [['HỘI CỰU CHIẾN BINH XÓM 5', 'DANH SÁCH HỘI VIÊN'], 'list of an association’s members'],
    [['CHI BỘ XÓM 5', 'DANH SÁCH QUẦN CHÚNG ƯU TÚ (CẢM TÌNH ĐẢNG)'], 'list of candidates for admission'],
    [['DANH SÁCH CỬ TRI XÓM 5'], 'list of residents or voters'],
    [['DANH BẠ ĐIỆN THOẠI CẤP ỦY'], 'directory of telephone numbers'],
    [['CHI BỘ XÓM 5', 'DANH BẠ ĐIỆN THOẠI ĐẢNG VIÊN'], 'directory of telephone numbers'],
    [['DANH SÁCH BÍ THƯ CHI BỘ'], 'list of office holders'],
    [['HƯỚNG DẪN NHẬP LIỆU', 'Ví dụ:'], 'instructions'],
  ])('is told by its title: %s', (titles, list) => {
    expect(listOf(titles, HEADING)).toBe(list);
  });

  test('is told where its headings are not understood', () => {
    expect(listOf(['DANH SÁCH CÁC CHÁU HỌC SINH GIỎI'], ['TT', 'Họ tên học sinh', 'Ngày sinh', 'Lớp'])).toBe('list of children');
  });

  test.each(['doan-vien.xlsx', 'DS đoàn viên xóm 5.xlsx'])('is told by its file’s name: %s', (file) => {
    expect(listOf([], HEADING, file)).toBe('list of youth union members');
  });
});

describe('a list of members', () => {
  test.each([
    [['CHI BỘ TRƯỜNG THPT', 'DANH SÁCH ĐẢNG VIÊN LÀ HỌC SINH']],
    [['CHI BỘ HỘI CỰU CHIẾN BINH', 'DANH SÁCH TRÍCH NGANG']],
    [['DANH SÁCH ĐẢNG VIÊN VÀ CHI ỦY']],
    [['CHI BỘ XÓM 5', 'BÍ THƯ CHI BỘ: TRẦN ĐỨC LUẬN', 'DANH SÁCH ĐẢNG VIÊN']],
    [['CHI BỘ XÓM 5']],
  ])('is not taken for one of others: %s', (titles) => {
    expect(listOf(titles, HEADING)).toBeNull();
  });

  test('is told by the columns that only members have', () => {
    expect(listOf(['DANH SÁCH ĐOÀN VIÊN ƯU TÚ'], OF_PARTY)).toBeNull();
  });
});
