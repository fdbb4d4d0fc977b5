import { describe, expect, test } from 'vitest';
import { peopleOf, tablesOf } from '../tables-of.ts';

const HEADING = ['STT', 'Họ và tên', 'Ngày sinh', 'Quê quán', 'Ngày vào Đảng', 'Ngày chính thức', 'Ghi chú'];
const AN = [1, 'Nguyễn Văn An', '15/03/1985', 'Hải Nam', '03/02/2010', '03/02/2011'];
const BINH = [2, 'Trần Thị Bình', '02/09/1990', 'Hải Nam', '03/02/2015', '03/02/2016'];

const fieldsOf = (rows: Parameters<typeof tablesOf>[0], options?: Parameters<typeof tablesOf>[1]) =>
  tablesOf(rows, options)[0]?.columns.map(({ field }) => field);

describe('a section directly under the heading is no row of child headings', () => {
  const WORDS = [
    'Từ trần',
    'Chuyển đi',
    'Chuyển đến',
    'Dự bị',
    'Chính thức',
    'Miễn sinh hoạt',
    'Sinh hoạt tạm thời',
    'Xóa tên',
    'Khai trừ',
    'Đình chỉ',
    'Miễn',
  ];

  test.each(WORDS)('%s', (words) => {
    for (const row of [[words], [null, words], ['I', words]]) {
      const [table] = tablesOf([HEADING, row, AN, BINH]);
      expect(table?.headingRows).toEqual([1]);
      expect(table?.columns.map(({ field }) => field)).toEqual([
        null,
        'fullName',
        'birthDate',
        'hometown',
        'admissionDate',
        'officialDate',
        'note',
      ]);
      expect(table?.entries.map(({ row: at, group }) => [at, group])).toEqual([
        [3, words],
        [4, words],
      ]);
    }
  });

  test('nor, above a heading that comes again, a row of parent headings', () => {
    const rows = [HEADING, AN, ['Từ trần'], HEADING, BINH];
    const [table] = tablesOf(rows, { merges: [[3, 1, 3, 4]] });
    expect(table?.entries).toMatchObject([
      { row: 2, group: null },
      { row: 5, group: 'Từ trần' },
    ]);
  });
});

describe('a first person whose name ends like a word of headings is a person', () => {
  test.each(['Nguyễn Văn Côn', 'Trần Văn Võ', 'Lê Thị Mẹ', 'Phạm Văn Bộ', 'Chu Thị Bí Thư'])('%s', (name) => {
    expect(
      peopleOf(
        tablesOf([
          ['Họ và tên', 'Quê quán'],
          [name, 'Hải Nam'],
          ['Trần Thị Bình', 'Hải Nam'],
        ]),
      ),
    ).toEqual([['members', 2, 3]]);
    expect(peopleOf(tablesOf([['STT', 'Họ và tên', 'Ngày sinh', 'Ghi chú'], [null, name, null, 'Bí thư'], BINH]))).toEqual([
      ['members', 2, 3],
    ]);
  });
});

describe('tables on one sheet may be of any width', () => {
  const WIDE = [...HEADING, 'Số CCCD', 'Số thẻ đảng viên', 'Dân tộc', 'Tôn giáo', 'Trình độ', 'Chức vụ', 'Số điện thoại'];

  test.each([
    ['names and offices', ['STT', 'Họ và tên', 'Chức vụ'], [1, 'Vũ Văn Khoa', 'Bí thư']],
    ['years of birth', ['STT', 'Họ và tên', 'Năm sinh', 'Chức vụ'], [1, 'Vũ Văn Khoa', 1950, 'Bí thư']],
    ['dates and numbers', ['STT', 'Họ và tên', 'Ngày sinh', 'Số thẻ'], [1, 'Vũ Văn Khoa', '15/03/1950', '36012345']],
    ['names alone', ['TT', 'Họ và tên'], [1, 'Vũ Văn Khoa']],
  ])('a narrow one of %s above or below a wide one', (_, heading, person) => {
    expect(peopleOf(tablesOf([heading, person, [], ['DANH SÁCH ĐẢNG VIÊN'], WIDE, AN]))).toEqual([
      ['members', 2],
      ['members', 6],
    ]);
    expect(peopleOf(tablesOf([WIDE, AN, [], ['ĐẢNG VIÊN TỪ TRẦN'], heading, person]))).toEqual([
      ['members', 2],
      ['members', 6],
    ]);
  });
});

describe('headings that are years or months', () => {
  test.each([
    ['years', [2021, 2022, 2023]],
    ['years written as text', ['2021', '2022', '2023']],
    ['months', [1, 2, 3]],
    ['first days of months', [{ date: '2024-01-01' }, { date: '2024-02-01' }]],
  ])('%s beside the others', (_, series) => {
    expect(
      fieldsOf([
        ['STT', 'Họ và tên', 'Ngày sinh', ...series],
        [1, 'Nguyễn Văn An', '15/03/1985', 'x', 'x', 'x'],
      ])?.slice(0, 4),
    ).toEqual([null, 'fullName', 'birthDate', null]);
  });

  test.each([
    ['Xếp loại', [2021, 2022, 2023]],
    ['Đảng phí', ['T1', 'T2', 'T3']],
  ])('children of %s are read for nothing, merged or not', (parent, series) => {
    const rows = [
      ['STT', 'Họ và tên', 'Ngày sinh', parent],
      [null, null, null, ...series],
      [1, 'Nguyễn Văn An', '15/03/1985', 'a', 'b', 'c'],
    ];
    const down = [1, 2, 3].map((column) => [1, column, 2, column] as const);
    for (const merges of [[...down, [1, 4, 1, 6] as const], []]) {
      const [table] = tablesOf(rows, { merges });
      expect(table?.headingRows).toEqual([1, 2]);
      expect(table?.columns.map(({ field }) => field)).toEqual([null, 'fullName', 'birthDate', null, null, null]);
      expect(table?.entries).toMatchObject([{ row: 3 }]);
    }
  });

  test('a person without a number, whose years rise, is no heading', () => {
    expect(
      peopleOf(
        tablesOf([
          ['Họ và tên', 'Năm sinh', 'Vào Đảng'],
          ['Lê Văn Tên', 1950, 1975],
          ['Vũ Thị Thường Trú', 1960, 1990],
        ]),
      ),
    ).toEqual([['members', 2, 3]]);
  });
});

describe('a name’s heading may say more than that', () => {
  test.each([
    'Họ và tên đảng viên chuyển đi',
    'Họ và tên đảng viên được giới thiệu',
    'Họ tên đảng viên dự bị',
    'Họ và tên đ/c',
    'Họ tên ĐV',
    'Họ, tên đệm và tên',
    'Họ và tên đảng viên miễn SH',
    'Họ tên và ngày sinh',
  ])('%s', (heading) => {
    const [table] = tablesOf([['STT', heading, 'Ngày sinh', 'Số CCCD'], AN.slice(0, 3), BINH.slice(0, 3)]);
    expect(table?.columns[1]?.field).toBe('fullName');
    expect(peopleOf(table === undefined ? [] : [table])).toEqual([['members', 2, 3]]);
  });

  test.each(['Họ và tên người giới thiệu', 'Họ và tên quần chúng'])('not %s, who is somebody else', (heading) => {
    expect(() => tablesOf([['STT', heading, 'Ngày sinh', 'Số CCCD'], AN.slice(0, 3)])).toThrow('no row of column headings');
  });

  test('a form’s line with a name filled in is no heading', () => {
    const rows = [['Họ và tên: Nguyễn Văn An', 'Ngày sinh: 15/03/1985'], HEADING, AN];
    expect(tablesOf(rows)[0]?.headingRows).toEqual([2]);
  });
});

test('a heading in two languages is one heading', () => {
  const rows = [['STT', 'Họ và tên', 'Ngày sinh'], ['No.', 'Full name', 'Date of birth'], AN];
  expect(tablesOf(rows)[0]?.headingRows).toEqual([1, 2]);
});

test.each([
  ['dues', Array.from({ length: 12 }, (_, month) => `Tháng ${month + 1}`)],
  ['criteria', Array.from({ length: 100 }, (_, at) => `Tiêu chí ${at}`)],
])('a few columns that are known stand beside any number of %s', (_, others) => {
  const rows = [['STT', 'Họ và tên', 'Ngày sinh', ...others], AN.slice(0, 3), BINH.slice(0, 3)];
  expect(peopleOf(tablesOf(rows))).toEqual([['members', 2, 3]]);
});
