import { describe, expect, test } from 'vitest';
import { columnMapping } from '../../../src/load/heading/column-mapping.ts';
import { findTables } from '../../../src/load/table/find-tables.ts';
import type { Role } from '../../../src/model/source.ts';
import type { Table } from '../../../src/model/table.ts';
import { UserError } from '../../../src/model/user-error.ts';
import { sheetOf, type Written, workbookOf } from '../sheet-of.ts';

type Options = Parameters<typeof sheetOf>[1];

const HEADING = ['STT', 'Họ và tên', 'Ngày sinh', 'Số CCCD', 'Ghi chú'];
const AN = [1, 'Nguyễn Văn An', '15/03/1985', '036085001234', null];
const BINH = [2, 'Trần Thị Bình', '02/09/1990', '036190005678', null];

function tablesOf(rows: readonly (readonly Written[])[], options: Options = {}, role: Role = 'branches', columns = {}): readonly Table[] {
  return findTables(workbookOf(sheetOf(rows, options)), role, columnMapping(columns));
}

function tableOf(...request: Parameters<typeof tablesOf>): Table {
  const [table] = tablesOf(...request);
  if (table === undefined) throw new Error('no table');
  return table;
}

const fieldsOf = (table: Table) => table.columns.map(({ field, sex }) => (sex === null ? field : `${field} ${sex}`));
const entryRows = (table: Table) => table.entries.map(({ row }) => row);
const reasonOf = (table: Table, row: number) => table.furniture.find((furniture) => furniture.row === row)?.reason;

function messageOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof UserError) return `${error.exitCode} ${error.messages.en}`;
    throw error;
  }
  return 'no error';
}

describe('headings', () => {
  test('a heading is found below letterhead and title, by what it says', () => {
    const table = tableOf([
      ['ĐẢNG BỘ XÃ HẢI MINH', null, null, 'ĐẢNG CỘNG SẢN VIỆT NAM'],
      ['CHI BỘ XÓM 3', null, null, 'Hải Minh, ngày 18 tháng 02 năm 2024'],
      [],
      ['DANH SÁCH ĐẢNG VIÊN'],
      HEADING,
      AN,
    ]);
    expect(table.headingRows).toEqual([5]);
    expect([1, 2, 4].map((row) => reasonOf(table, row))).toEqual(['letterhead', 'letterhead', 'title']);
    expect(table.blankRows).toEqual([3]);
    expect(table.asOf).toBe('2024-02-18');
    expect(table.preamble).toContainEqual({ row: 2, text: 'CHI BỘ XÓM 3' });
  });

  test.each([
    [
      'merged',
      [
        [1, 3, 1, 4],
        [1, 5, 1, 6],
        [1, 1, 2, 1],
        [1, 2, 2, 2],
      ] as const,
    ],
    ['not merged', []],
  ])('parents that are %s are joined to their children', (_, merges) => {
    const table = tableOf(
      [
        ['STT', 'Họ và tên', 'Ngày, tháng, năm sinh', null, 'Ngày', null],
        [null, null, 'Nam', 'Nữ', 'Vào Đảng', 'Chính thức'],
        [1, 'Nguyễn Văn An', '15/03/1985', null, '3/2/2010', '3/2/2011'],
      ],
      { merges },
    );
    expect(fieldsOf(table)).toEqual([null, 'fullName', 'birthDate male', 'birthDate female', 'admissionDate', 'officialDate']);
    expect(table.headingRows).toEqual([1, 2]);
    expect(table.columns[3]?.heading).toBe('Ngày, tháng, năm sinh > Nữ');
  });

  test('three rows of headings are one heading', () => {
    const table = tableOf(
      [
        ['TT', 'Thông tin cá nhân', null, null, 'Thông tin Đảng', null],
        [null, 'Họ và tên', 'Ngày sinh', null, 'Ngày', null],
        [null, null, 'Nam', 'Nữ', 'Kết nạp', 'Chính thức'],
        [1, 'Nguyễn Văn An', '15/03/1985', null, '3/2/2010', '3/2/2011'],
      ],
      {
        merges: [
          [1, 1, 3, 1],
          [1, 2, 1, 4],
          [1, 5, 1, 6],
          [2, 2, 3, 2],
          [2, 3, 2, 4],
          [2, 5, 2, 6],
        ],
      },
    );
    expect(table.headingRows).toEqual([1, 2, 3]);
    expect(fieldsOf(table)).toEqual([null, 'fullName', 'birthDate male', 'birthDate female', 'admissionDate', 'officialDate']);
  });

  test('a title merged over all columns is no parent heading', () => {
    const table = tableOf([['DANH SÁCH ĐẢNG VIÊN'], HEADING, AN], { merges: [[1, 1, 1, 5]] });
    expect(table.headingRows).toEqual([2]);
    expect(table.columns[1]?.heading).toBe('Họ và tên');
  });

  test('a heading of a legacy font is read', () => {
    const table = tableOf([
      ['STT', 'Hä vµ tªn', 'Ngµy sinh'],
      [1, 'NguyÔn V¨n An', '15/03/1985'],
    ]);
    expect(fieldsOf(table)).toEqual([null, 'fullName', 'birthDate']);
  });

  test.each([
    ['a name split under one merged heading', ['STT', 'Họ và tên', null, 'Ngày sinh'], [[1, 2, 1, 3]] as const],
    ['a name split beside a blank heading', ['STT', 'Họ và tên', null, 'Ngày sinh'], []],
    ['a name under two headings', ['STT', 'Họ và tên đệm', 'Tên', 'Ngày sinh'], []],
  ])('%s is family name and given name', (_, heading, merges) => {
    const table = tableOf([heading, [1, 'Nguyễn Văn', 'An', '15/03/1985'], [2, 'Trần Thị', 'Bình', '02/09/1990']], { merges });
    expect(fieldsOf(table)).toEqual([null, 'familyAndMiddleName', 'givenName', 'birthDate']);
    expect(entryRows(table)).toEqual([2, 3]);
  });

  test('a name split under one merged heading is so too where the list has a single person', () => {
    const table = tableOf(
      [
        ['STT', 'Họ và tên', null, 'Ngày sinh'],
        [1, 'Nguyễn Văn', 'An', '15/03/1985'],
      ],
      { merges: [[1, 2, 1, 3]] },
    );
    expect(fieldsOf(table)).toEqual([null, 'familyAndMiddleName', 'givenName', 'birthDate']);
  });

  test('"Tên" alone is the whole name', () => {
    expect(fieldsOf(tableOf([['STT', 'Tên', 'Ngày sinh'], AN]))[1]).toBe('fullName');
  });

  test('CMND beside CCCD is the former number', () => {
    expect(
      fieldsOf(
        tableOf([
          ['Họ và tên', 'CMND', 'CCCD'],
          ['Nguyễn Văn An', '162345678', '036085001234'],
        ]),
      ),
    ).toEqual(['fullName', 'formerNationalId', 'nationalId']);
  });

  test('a bare "Mã định danh" is a person’s number only if its values are', () => {
    expect(
      fieldsOf(
        tableOf([
          ['Họ và tên', 'Mã định danh'],
          ['Nguyễn Văn An', '3870001'],
        ]),
      ),
    ).toEqual(['fullName', 'registryId']);
    expect(
      fieldsOf(
        tableOf([
          ['Họ và tên', 'Mã định danh'],
          ['Nguyễn Văn An', '036085001234'],
        ]),
      ),
    ).toEqual(['fullName', 'nationalId']);
  });

  test('what --columns says wins over the guess', () => {
    const columns = { 'Số CCCD': 'otherId', 'ghi chu': 'ignore' };
    expect(fieldsOf(tableOf([HEADING, AN], {}, 'branches', columns))).toEqual([null, 'fullName', 'birthDate', 'otherId', null]);
  });

  test('the same heading twice is ignored where one column is blank', () => {
    expect(
      fieldsOf(
        tableOf([
          ['Họ và tên', 'Ngày sinh', 'Ngày sinh'],
          ['Nguyễn Văn An', null, '15/03/1985'],
        ]),
      ),
    ).toEqual(['fullName', null, 'birthDate']);
  });

  test('the columns of the official form for moving, death and leaving may all be there', () => {
    const table = tableOf([
      ['Họ và tên', 'Ngày chuyển đi', 'Ngày từ trần, lý do', 'Ngày ra khỏi Đảng'],
      ['Nguyễn Văn An', '1/2/2023', null, null],
      ['Lê Văn Cường', null, '5/6/2023', '1/1/2020'],
    ]);
    expect(fieldsOf(table)).toEqual(['fullName', 'statusDate', 'statusDate', 'statusDate']);
  });

  test('two columns for one field stop the run, named with their headings', () => {
    const rows = [
      ['Họ và tên', 'Ngày sinh', 'Năm sinh'],
      ['Nguyễn Văn An', '15/03/1985', 1985],
    ];
    expect(messageOf(() => tablesOf(rows))).toMatchInlineSnapshot(
      `"3 chi-bo-xom-3.xlsx, Danh sách: two columns are both read as "birthDate": B "Ngày sinh" and C "Năm sinh"; say which with --columns, for example { "Năm sinh": "ignore" }"`,
    );
  });

  test('no heading at all stops the run and shows what was seen, without the numbers', () => {
    expect(messageOf(() => tablesOf([AN, BINH]))).toMatchInlineSnapshot(
      `"3 chi-bo-xom-3.xlsx, Danh sách: no row of column headings was found; the first rows are: 1: 1 | Nguyễn Văn An | 15/03/… | …; 2: 2 | Trần Thị Bình | 02/09/… | …; a row with "Họ và tên", "Ngày sinh", "Số CCCD" … is needed, or name the columns with --columns"`,
    );
  });
});

describe('sheets beside the list', () => {
  const list = sheetOf([HEADING, AN]);

  test('a hidden code list is a look-up sheet, all of it furniture', () => {
    const codes = sheetOf(
      [
        [1, 'Kinh'],
        [36, 'Nam Định'],
      ],
      { name: 'DANTOC', hidden: true },
    );
    const [, table] = findTables(workbookOf(list, codes), 'branches', new Map());
    expect(table).toMatchObject({
      kind: 'look-up',
      entries: [],
      furniture: [
        { row: 1, reason: 'look-up' },
        { row: 2, reason: 'look-up' },
      ],
    });
  });

  test('people on a sheet without a heading are problems to report, and stop nothing', () => {
    const people = sheetOf([['Cần hỏi lại:'], ['Lê Văn Chiến', '01/01/1970'], [], ['Phạm Thị Dung', '20/11/1966']], { name: 'Ghi nhớ' });
    const [, table] = findTables(workbookOf(list, people), 'branches', new Map());
    expect(table).toMatchObject({ kind: 'look-up', problemRows: [2, 4], furniture: [{ row: 1, reason: 'look-up' }], blankRows: [3] });
  });

  test('where letters are lost, headings cannot be read: that is said', () => {
    const rows = [['STT', 'H� và tên', 'Ngày sinh'], ...[AN, BINH].map((row) => row.slice(0, 3))];
    expect(messageOf(() => tablesOf(rows))).toContain('letters of it are lost (�), export the file again as UTF-8');
  });

  test('names alone on a sheet without a heading are problems to report, and a code list is none', () => {
    const further = (...rows: readonly (readonly Written[])[]) =>
      findTables(workbookOf(sheetOf([HEADING, AN, BINH]), sheetOf(rows, { name: 'Ghi nhớ' })), 'branches', new Map())[1]?.problemRows;
    expect(further(['Nguyễn Thị Thêm'], ['Lý Văn Bớt'], ['mới về'])).toEqual([1, 2]);
    expect(further(['Nam'], ['Nữ'], ['Kinh'], ['Nguyễn Thị Thêm'])).toEqual([]);
  });

  test('where no sheet has a heading, people stop the run', () => {
    const people = sheetOf([AN, BINH], { name: 'Bổ sung' });
    expect(messageOf(() => findTables(workbookOf(people), 'branches', new Map()))).toContain(
      '3 chi-bo-xom-3.xlsx, Bổ sung: no row of column headings',
    );
  });

  test('an empty sheet is a table without rows', () => {
    const [, table] = findTables(workbookOf(list, sheetOf([], { name: 'Sheet2' })), 'branches', new Map());
    expect(table).toMatchObject({ kind: 'members', entries: [], furniture: [], blankRows: [] });
  });

  test.each(['ĐV 213', 'Đảng viên QĐ 213'])('the sheet %j is of residents’ contacts', (name) => {
    expect(tableOf([HEADING, AN], { name }).kind).toBe('residents');
  });

  test('a title "giữ mối liên hệ nơi cư trú" makes a list one of residents’ contacts', () => {
    expect(tableOf([['DANH SÁCH ĐẢNG VIÊN GIỮ MỐI LIÊN HỆ NƠI CƯ TRÚ'], HEADING, AN]).kind).toBe('residents');
  });

  test('a second table below, of other columns, is a table of its own', () => {
    const tables = tablesOf([
      HEADING,
      AN,
      [],
      ['DANH SÁCH ĐẢNG VIÊN 213'],
      ['STT', 'Họ và tên', 'Chi bộ nơi công tác'],
      [1, 'Lê Văn Cường', 'Chi bộ Trạm Y tế'],
    ]);
    expect(tables.map(({ kind, sheet, entries }) => [kind, sheet.firstRow, sheet.lastRow, entries.length])).toEqual([
      ['members', 1, 3, 1],
      ['residents', 4, 6, 1],
    ]);
  });
});

describe('residents’ contacts within a list', () => {
  test('a section of them is a table of its own, and the next chi bộ is members again', () => {
    const tables = tablesOf([
      HEADING,
      ['CHI BỘ XÓM 7'],
      AN,
      ['Đảng viên 213 (giữ mối liên hệ nơi cư trú)'],
      BINH,
      ['CHI BỘ XÓM 8'],
      [3, 'Lê Văn Cường', '1950'],
    ]);
    expect(tables.map(({ kind, entries }) => [kind, entries.map(({ row }) => row)])).toEqual([
      ['members', [3]],
      ['residents', [5]],
      ['members', [7]],
    ]);
  });
});

describe('rows', () => {
  test('column numbers, with gaps or in brackets, are furniture', () => {
    const table = tableOf([HEADING, ['(1)', '(2)', '(3)', '(4)', '(5)'], AN]);
    expect(reasonOf(table, 2)).toBe('column-numbers');
    expect(reasonOf(tableOf([HEADING, [1, 2, 4, 5], AN]), 2)).toBe('column-numbers');
    expect(reasonOf(tableOf([HEADING, ['A', 'B', 1, 2, 3], AN]), 2)).toBe('column-numbers');
  });

  test('a heading repeated on the next page is furniture, its column numbers too', () => {
    const table = tableOf([HEADING, [1, 2, 3, 4, 5], AN, HEADING, [1, 2, 3, 4, 5], BINH]);
    expect(entryRows(table)).toEqual([3, 6]);
    expect([reasonOf(table, 4), reasonOf(table, 5)]).toEqual(['heading', 'column-numbers']);
  });

  test.each([
    ['I. CHI BỘ XÓM 7: 32 đ/c', 32],
    ['CHI BỘ XÓM 7', null],
    ['2) Chi bộ Trường Tiểu học (18 đảng viên)', 18],
    ['Xóm 12', null],
  ])('%j opens a section', (text, count) => {
    const table = tableOf([HEADING, [text], AN, BINH]);
    expect(reasonOf(table, 2)).toBe('section');
    expect(table.entries.map(({ section }) => section)).toEqual([text, text]);
    expect(table.controlFigures).toMatchObject(count === null ? [] : [{ row: 2, count, section: text }]);
  });

  test('a section’s number may stand in a column of its own', () => {
    expect(tableOf([HEADING, ['I', 'Chi bộ xóm 7', 32], AN]).controlFigures).toMatchObject([
      { row: 2, count: 32, section: 'Chi bộ xóm 7' },
    ]);
  });

  test('a group of members within a chi bộ is furniture and no section', () => {
    const table = tableOf([HEADING, ['I. CHI BỘ XÓM 7'], ['1. Đảng viên dự bị'], AN]);
    expect(reasonOf(table, 3)).toBe('section');
    expect(table.entries[0]?.section).toBe('I. CHI BỘ XÓM 7');
  });

  test.each([
    ['Tổng số: 45 đồng chí, dự bị 2', 45],
    ['Cộng: 12', 12],
    ['Danh sách này có 20 đồng chí', 20],
    ['Tổng số đảng viên tính đến 18/02/2024: 31', 31],
  ])('%j is a control figure', (text, count) => {
    expect(tableOf([HEADING, AN, [text]]).controlFigures).toMatchObject([{ row: 3, count, section: null }]);
  });

  test.each([
    'Trong đó: nữ 12',
    'Tổng số đảng viên nữ: 12',
    'Tổng số ĐV dự bị: 2',
    'Tổng số có mặt: 20',
    'Tổng số tháng vắng: 2',
    'Tổng số đảng phí: 1.250.000',
    'Tổng số chi bộ: 5',
  ])('%j is a part, or counts no people: no control figure', (text) => {
    expect(tableOf([HEADING, AN, [text]]).controlFigures).toEqual([]);
  });

  test('the sums of several columns, or one of money, are no control figure', () => {
    expect(tableOf([HEADING, AN, [null, 'Tổng cộng', null, 12, 3]]).controlFigures).toEqual([]);
    expect(tableOf([HEADING, AN, [null, 'Tổng cộng', 1250000]]).controlFigures).toEqual([]);
  });

  test('a total’s number may stand in a column of its own', () => {
    expect(tableOf([HEADING, AN, [null, 'Tổng cộng', 45]]).controlFigures).toMatchObject([{ row: 3, count: 45, section: null }]);
  });

  test('each section has its total, and the list its own', () => {
    const table = tableOf([HEADING, ['CHI BỘ XÓM 1'], AN, ['Cộng: 1'], ['CHI BỘ XÓM 2'], BINH, ['Cộng: 1'], ['Tổng cộng: 2']]);
    expect(table.controlFigures).toMatchObject([
      { row: 4, count: 1, section: 'CHI BỘ XÓM 1' },
      { row: 7, count: 1, section: 'CHI BỘ XÓM 2' },
      { row: 8, count: 2, section: null },
    ]);
  });

  test('a signature block is furniture, the names under it too', () => {
    const table = tableOf([
      HEADING,
      AN,
      [null, null, null, 'Hải Minh, ngày … tháng … năm 2024'],
      [null, 'NGƯỜI LẬP BIỂU', null, 'T/M CHI BỘ'],
      [null, null, null, 'BÍ THƯ'],
      [],
      [null, 'Đỗ Thị Hà', null, 'Vũ Văn Khoa'],
    ]);
    expect([3, 4, 5, 7].map((row) => reasonOf(table, row))).toEqual(['signature', 'signature', 'signature', 'signature']);
    expect(entryRows(table)).toEqual([2]);
  });

  test('a person below a signature block, with a date or a number, is a person', () => {
    expect(entryRows(tableOf([HEADING, AN, [null, null, null, 'BÍ THƯ'], [null, 'Vũ Văn Khoa', '1/5/1970']]))).toEqual([2, 4]);
  });

  test.each([
    ['without an ordinal', [null, 'Vũ Văn Khoa', '1/5/1970']],
    ['with nothing but a name', [null, 'Vũ Văn Khoa']],
    ['with nothing but a rare name', [null, 'Bàn Văn Huân']],
    ['with one word for a name', [3, 'Khoa']],
  ])('a row %s is a person', (_, row) => {
    expect(entryRows(tableOf([HEADING, AN, row, BINH]))).toEqual([2, 3, 4]);
  });

  test('blank rows between people, and rows with only their ordinal, are blank', () => {
    const table = tableOf([HEADING, AN, [], BINH, [3], [4]]);
    expect(table.blankRows).toEqual([3, 5, 6]);
  });

  test('a date or number without a name is a problem, never furniture', () => {
    expect(tableOf([HEADING, AN, [2, null, '15/03/1985', null], BINH]).problemRows).toEqual([3]);
  });

  test('an error in the name’s cell is a problem, never a person called #N/A', () => {
    expect(tableOf([HEADING, [1, { error: '#N/A' }, '15/03/1985'], BINH]).problemRows).toEqual([2]);
  });

  test.each(['#N/A', '#VALUE!', '#REF!'])('a row whose only cell is an ordinal that gives %s is blank', (error) => {
    const table = tableOf([HEADING, AN, [{ error }], BINH]);
    expect(table.blankRows).toEqual([3]);
    expect(entryRows(table)).toEqual([2, 4]);
  });

  test('an error where a value should be, without a name, is a problem and goes on with nobody', () => {
    const table = tableOf([HEADING, AN, [2, null, null, { error: '#N/A' }], BINH]);
    expect(table.problemRows).toEqual([3]);
    expect(table.entries.map(({ continuations }) => continuations)).toEqual([[], []]);
  });

  test('a numbered person above the heading is a row with a problem, though the year alone is known', () => {
    const table = tableOf([['DANH SÁCH ĐẢNG VIÊN'], [1, 'Lê Văn Cường', 1950], ['Tính đến', 'Tháng Hai', 2024], HEADING, AN]);
    expect(table.problemRows).toEqual([2]);
  });

  test('rows under a merged name go on with the person above', () => {
    const table = tableOf([HEADING, AN, [null, null, null, '162345678'], BINH], {
      merges: [
        [2, 2, 3, 2],
        [2, 1, 3, 1],
      ],
    });
    expect(table.entries).toMatchObject([
      { row: 2, continuations: [3] },
      { row: 4, continuations: [] },
    ]);
  });

  test.each([
    ['the birth date and number below the name', 'Trần Văn An\n15/03/1985\n036085001234'],
    ['the card below the name', 'Trần Văn An\n36.012345'],
    ['the name below the number', '036085001234\nTrần Văn An'],
  ])('one cell a person with %s is a record', (_, cell) => {
    const table = tableOf([
      ['STT', 'Họ tên\nNgày sinh\nSố CCCD', 'Quê quán'],
      ['1', cell, 'Hải Nam'],
      ['2', 'Lê Thị Bình\n1/1/1990\n036190000001', null],
    ]);
    expect(entryRows(table)).toEqual([2, 3]);
    expect(table.problemRows).toEqual([]);
  });

  test('values stacked over two rows go on with the person above', () => {
    const heading = ['STT', 'Họ và tên', 'Ngày vào Đảng,\nngày chính thức'];
    const table = tableOf([
      heading,
      [1, 'Nguyễn Văn An', '3/2/2010'],
      [null, null, '3/2/2011'],
      [2, 'Trần Thị Bình', '3/2/2012'],
      [null, null, '3/2/2013'],
    ]);
    expect(table.entries.map(({ continuations }) => continuations)).toEqual([[3], [5]]);
  });

  test('the name at birth below a name goes on with the person above', () => {
    const heading = ['Số TT', 'Họ và tên, họ và tên khai sinh', 'Ngày, tháng, năm sinh', 'Ngày vào Đảng, ngày chính thức'];
    const table = tableOf([
      heading,
      ['A', 'Đảng viên chính thức'],
      [1, 'Vũ Văn Khoa', '1/5/1970', '3/2/1990'],
      [null, 'Vũ Khoa', null, '3/2/1991'],
      [null, 'Lê Thị Na', '1975'],
    ]);
    expect(table.entries).toMatchObject([{ row: 3, continuations: [4] }, { row: 5 }]);
    expect(reasonOf(table, 2)).toBe('section');
  });

  describe('the four lines of a person in Mẫu 7-HSĐV', () => {
    const HEADING_7 = [
      'Số TT',
      'HỌ VÀ TÊN\n- Khai sinh\n- Đang dùng',
      'NGÀY SINH',
      'Nam, nữ, dân tộc, tôn giáo',
      'QUÊ QUÁN',
      'Ngày vào Đảng, ngày chính thức',
    ];
    const linesOf = (ordinal: number | null, name: string, inUse: string | null) => [
      [ordinal, name.toUpperCase(), '1/5/1970', 'Nam', 'Xã Hải Minh', '3/2/1990'],
      [null, inUse, null, 'Kinh', 'Huyện Hải Hậu', '3/2/1991'],
      [null, null, null, 'Không', 'Tỉnh Nam Định'],
      [null, null, null, null, 'Việt Nam'],
    ];
    test.each([
      ['numbered, each name twice', [1, 2], ['Vũ Văn Khoa', 'Lê Thị Na']],
      ['numbered, other names in use', [1, 2], ['Vũ Khoa', 'Lê Na']],
      ['numbered, no name in use', [1, 2], [null, null]],
      ['without numbers', [null, null], [null, null]],
    ])('%s', (_, [first = null, second = null], [inUse = null, other = null]) => {
      const table = tableOf([HEADING_7, ...linesOf(first, 'Vũ Văn Khoa', inUse), ...linesOf(second, 'Lê Thị Na', other)]);
      expect(table.entries).toMatchObject([
        { row: 2, continuations: [3, 4, 5] },
        { row: 6, continuations: [7, 8, 9] },
      ]);
      expect(table.problemRows).toEqual([]);
    });
  });

  test('a person in a hidden row or sheet is a person, and said to be hidden', () => {
    expect(tablesOf([HEADING, AN], { hidden: true })[0]?.entries).toMatchObject([{ row: 2, isHidden: true }]);
  });
});

describe('other roles', () => {
  test('a chi bộ in an organisation list is a record, not a section', () => {
    const table = tableOf(
      [
        ['STT', 'Tên tổ chức', 'Trạng thái'],
        [1, 'Chi bộ xóm 1', 'Đang hoạt động'],
        [2, 'Chi bộ xóm 2'],
      ],
      {},
      'organizations',
    );
    expect(table.kind).toBe('organizations');
    expect(entryRows(table)).toEqual([2, 3]);
  });

  test('a transfer book is read as one', () => {
    const table = tableOf(
      [
        ['STT', 'Họ và tên', 'Nơi chuyển đi', 'Nơi chuyển đến'],
        [1, 'Vũ Văn Khoa', 'Chi bộ xóm 1', 'Chi bộ xóm 2'],
      ],
      {},
      'transfers',
    );
    expect(table.kind).toBe('transfers');
    expect(fieldsOf(table)).toEqual([null, 'fullName', 'fromOrganization', 'toOrganization']);
  });
});

describe('a sheet without a heading after a list', () => {
  const LIST = sheetOf([['CHI BỘ XÓM 3'], HEADING, AN, BINH], { name: 'Trang 1' });
  const pageAfter = (rows: readonly (readonly Written[])[]) =>
    findTables(workbookOf(LIST, sheetOf(rows, { name: 'Trang 2' })), 'branches', columnMapping({})).map((table) => [
      table.kind,
      table.headingRows,
      entryRows(table),
      table.problemRows,
    ]);
  const first = ['members', [2], [3, 4], []];

  test('goes on with it where its columns are filled alike', () => {
    const further = [
      [3, 'Lê Văn Chiến', '01/01/1970', '036070001234', null],
      [4, 'Phạm Thị Dung', '20/11/1966', '036166005678', 'mới chuyển về'],
    ];
    expect(pageAfter(further)).toEqual([first, ['members', [], [1, 2], []]]);
    expect(pageAfter([['(tiếp theo)'], [], ...further])).toEqual([first, ['members', [], [3, 4], []]]);
  });

  test('is not read where it has a title of its own', () => {
    const further = [3, 4].map((number) => [number, 'Lê Văn Chiến', '01/01/1970', '036070001234', null]);
    expect(pageAfter([['DANH SÁCH QUẦN CHÚNG ƯU TÚ'], ...further])).toEqual([first, ['look-up', [], [], [2, 3]]]);
    expect(pageAfter([['Ví dụ cách ghi:'], ...further])).toEqual([first, ['look-up', [], [], [2, 3]]]);
  });

  test('is not read where its columns hold other things, or the same people', () => {
    expect(
      pageAfter([
        ['Lê Văn Chiến', '01/01/1970'],
        ['Phạm Thị Dung', '20/11/1966'],
      ]),
    ).toEqual([first, ['look-up', [], [], [1, 2]]]);
    expect(pageAfter([AN, BINH])).toEqual([first, ['look-up', [], [], [1, 2]]]);
  });
});
