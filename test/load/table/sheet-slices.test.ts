import { describe, expect, test } from 'vitest';
import { normalise } from '../../../src/normalise/normalise.ts';
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

describe('another chi bộ’s list below, under the same heading', () => {
  const HEADING = ['STT', 'Họ và tên', 'Ngày sinh', 'Quê quán', 'Ngày vào Đảng'];
  const letterhead = (branch: string) => [
    ['ĐẢNG BỘ XÃ HẢI NAM', null, null, null, 'ĐẢNG CỘNG SẢN VIỆT NAM'],
    [branch, null, null, null, 'Hải Nam, ngày 15 tháng 1 năm 2024'],
    [],
    ['DANH SÁCH ĐẢNG VIÊN'],
    ['(Tính đến ngày 15/01/2024)'],
    [],
    HEADING,
  ];
  const people = [
    [1, 'Nguyễn Văn An', '15/03/1985', 'Hải Nam', '03/02/2010'],
    [2, 'Trần Thị Bình', '02/09/1990', 'Hải Nam', '03/02/2015'],
  ];
  const signature = [
    ['Tổng số: 2 đồng chí'],
    [null, null, null, null, 'Hải Nam, ngày 15 tháng 1 năm 2024'],
    [null, 'NGƯỜI LẬP BIỂU', null, null, 'T/M CHI BỘ'],
    [],
    [null, 'Đỗ Thị Hà', null, null, 'Vũ Văn Khoa'],
    [],
  ];
  const branchesOf = (rows: Parameters<typeof tablesOf>[0]) => {
    const tables = tablesOf(rows);
    const { persons } = normalise(tables, '2024-02-18');
    return tables.map((_, index) => {
      const claims = persons.filter(({ table }) => table === index).flatMap((record) => (record.kind === 'member' ? record.claims : []));
      const told = claims.filter(({ from }) => from === 'section' || from === 'title').map(({ name }) => name);
      const first = (part: 'branch' | 'committee') => told.find((name) => name[part] !== null)?.[part]?.plain;
      return [first('branch'), first('committee')];
    });
  };

  test.each([
    [
      'printed below the signatures of the first',
      [...letterhead('CHI BỘ XÓM 5'), ...people, ...signature, ...letterhead('CHI BỘ XÓM 6'), ...people],
    ],
    ['printed directly below its people', [...letterhead('CHI BỘ XÓM 5'), ...people, ...letterhead('CHI BỘ XÓM 6'), ...people]],
    ['under a title alone', [...letterhead('CHI BỘ XÓM 5'), ...people, ['DANH SÁCH ĐẢNG VIÊN CHI BỘ XÓM 6'], HEADING, ...people]],
    [
      'after a list of those who moved away',
      [
        ...letterhead('CHI BỘ XÓM 5'),
        ...people,
        ['DANH SÁCH ĐẢNG VIÊN CHUYỂN ĐI'],
        HEADING,
        ...people,
        ['DANH SÁCH ĐẢNG VIÊN CHI BỘ XÓM 6'],
        HEADING,
        ...people,
      ],
    ],
  ])('%s is its own, and of the same committee', (_, rows) => {
    expect(branchesOf(rows)).toEqual([
      ['xom 5', 'xa hai nam'],
      ['xom 6', 'xa hai nam'],
    ]);
    const [first, second] = tablesOf(rows);
    expect(first?.entries[0]).toMatchObject({ continuations: [], group: null });
    expect(second?.entries).toMatchObject([
      { continuations: [], group: null },
      { continuations: [], group: null },
    ]);
  });

  test('the same title on a later page opens nothing', () => {
    const rows = [...letterhead('CHI BỘ XÓM 5'), ...people, ...letterhead('CHI BỘ XÓM 5'), ...people];
    expect(branchesOf(rows)).toEqual([['xom 5', 'xa hai nam']]);
  });

  test('whoever has a name and nothing else above the title stays with the first list', () => {
    const rows = [
      ['Họ và tên', 'Quê quán'],
      ['Nguyễn Văn An', 'Hải Nam'],
      ['DANH SÁCH CHI ỦY'],
      ['Họ và tên', 'Chức vụ', 'Năm sinh'],
      ['Vũ Văn Khoa', 'Bí thư', 1970],
    ];
    expect(peopleOf(tablesOf(rows))).toEqual([
      ['members', 2],
      ['members', 5],
    ]);
  });
});
