import { describe, expect, test } from 'vitest';
import { peopleOf, tablesOf } from '../tables-of.ts';

type Merge = readonly [number, number, number, number];

const PARENTS = ['STT', 'Họ và tên', 'Ngày, tháng, năm sinh', null, 'Quê quán'];
const CHILDREN = [null, null, 'Nam', 'Nữ'];
const AN = [1, 'Nguyễn Văn An', '15/03/1985', null, 'Hải Nam'];
const BINH = [2, 'Trần Thị Bình', null, '02/09/1990', 'Hải Nam'];
const CUC = [1, 'Lê Thị Cúc', null, '02/09/1991', 'Hải Nam'];

/** A heading of two rows, its single columns merged downwards. */
const headingAt = (row: number): readonly Merge[] => [
  [row, 1, row + 1, 1],
  [row, 2, row + 1, 2],
  [row, 3, row, 4],
  [row, 5, row + 1, 5],
];

describe('a heading of two rows that is printed on every page', () => {
  test('goes on with nobody, though its cells are merged downwards', () => {
    const rows = [PARENTS, CHILDREN, AN, BINH, PARENTS, CHILDREN, CUC];
    const [table] = tablesOf(rows, { merges: [...headingAt(1), ...headingAt(5)] });
    expect(table?.entries).toMatchObject([
      { row: 3, continuations: [] },
      { row: 4, continuations: [] },
      { row: 7, continuations: [] },
    ]);
    expect(table?.furniture.filter(({ reason }) => reason === 'heading').map(({ row }) => row)).toEqual([1, 2, 5, 6]);
  });

  test.each([
    ['a title', ['DANH SÁCH ĐẢNG VIÊN 213']],
    ['a section', ['II. ĐẢNG VIÊN GIỮ MỐI LIÊN HỆ NƠI CƯ TRÚ']],
  ])('may stand below %s of residents’ contacts', (_, title) => {
    const rows = [['DANH SÁCH ĐẢNG VIÊN'], PARENTS, CHILDREN, AN, BINH, title, PARENTS, CHILDREN, CUC];
    expect(peopleOf(tablesOf(rows, { merges: [...headingAt(2), ...headingAt(7)] }))).toEqual([
      ['members', 4, 5],
      ['residents', 9],
    ]);
  });
});

test('a signature merged downwards goes on with nobody', () => {
  const rows = [
    ['STT', 'Họ và tên', 'Ngày sinh', 'Quê quán'],
    [1, 'Nguyễn Văn An', '15/03/1985', 'Hải Nam'],
    [null, 'NGƯỜI LẬP BIỂU', null, 'T/M CHI BỘ'],
    [null, null, null, 'BÍ THƯ'],
    [],
    [null, null, null, 'Vũ Văn Khoa'],
  ];
  const [table] = tablesOf(rows, { merges: [[3, 2, 6, 2]] });
  expect(table?.entries).toMatchObject([{ row: 2, continuations: [] }]);
  expect(table?.problemRows).toEqual([]);
});
