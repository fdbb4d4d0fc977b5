import { describe, expect, test } from 'vitest';
import { columnMapping } from '../../../src/load/heading/column-mapping.ts';
import { recogniseRole } from '../../../src/load/role/recognise-role.ts';
import { type Split, splitByRole } from '../../../src/load/role/split-by-role.ts';
import { unclearRoles } from '../../../src/load/role/unclear-roles.ts';
import type { Sheet, Workbook } from '../../../src/model/sheet.ts';
import type { Role } from '../../../src/model/source.ts';
import { sheetOf, type Written } from '../sheet-of.ts';

const NO_COLUMNS = columnMapping({});

type Rows = readonly (readonly Written[])[];

const EXPORT: Rows = [
  ['DANH SÁCH ĐẢNG VIÊN'],
  ['Ngày xuất dữ liệu: 18/02/2024'],
  [
    'STT',
    'ID',
    'Họ và tên *',
    'Giới tính *',
    'Sinh ngày *',
    'Số định danh cá nhân *',
    'Tổ chức Đảng đang sinh hoạt * (không sửa)',
    'Trạng thái hoạt động',
  ],
  [1, 'AT1007', 'Phạm Thị Hạnh', 'Nữ', '12/05/1966', '036166112648', 'Chi bộ xóm 5 - Đảng bộ xã An Thịnh', 'Đang sinh hoạt Đảng'],
  [2, 'AT1015', 'Trần Đức Luận', 'Nam', '21/09/1958', '036058217377', 'Chi bộ xóm 5 - Đảng bộ xã An Thịnh', 'Đang sinh hoạt Đảng'],
];

const LIST: Rows = [
  ['ĐẢNG BỘ XÃ AN THỊNH'],
  ['CHI BỘ XÓM 5'],
  ['DANH SÁCH ĐẢNG VIÊN'],
  ['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Số CCCD', 'Ngày vào Đảng', 'Đóng đảng phí đến tháng'],
  [1, 'Phạm Thị Hạnh', '12/05/1966', 'Nữ', '036166112648', '03/02/1994', '01/2024'],
  [2, 'Trần Đức Luận', '21/09/1958', 'Nam', '036058217377', '19/05/1985', '01/2024'],
];

const BOOK: Rows = [
  ['SỔ CHUYỂN SINH HOẠT ĐẢNG NĂM 2023'],
  ['STT', 'Họ và tên', 'Ngày sinh', 'Hình thức chuyển', 'Nơi chuyển đi', 'Nơi chuyển đến', 'Số giấy giới thiệu', 'Ngày tiếp nhận'],
  [1, 'Phạm Thị Hạnh', '12/05/1966', 'Chính thức', 'Chi bộ xóm 5', 'Chi bộ xóm 6', '11-GGT/2023', '18/09/2023'],
];

const ORGANIZATIONS: Rows = [
  ['Mã tổ chức', 'Tên tổ chức', 'Đảng bộ cấp trên', 'Trạng thái', 'Ngày kết thúc'],
  ['36.012.034.005.101', 'Chi bộ xóm 5', 'Đảng bộ xã An Thịnh', 'Đang hoạt động', ''],
  ['36.012.034.005.102', 'Chi bộ xóm 6', 'Đảng bộ xã An Thịnh', 'Đang hoạt động', ''],
];

const LOOK_UP: Rows = [
  ['Mã', 'Dân tộc'],
  ['01', 'Kinh'],
  ['02', 'Tày'],
  ['03', 'Thái'],
  ['04', 'Mường'],
];

/** People, and nothing that says whose list it is. */
const PEOPLE: Rows = [
  ['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Số CCCD', 'Tổ chức Đảng đang sinh hoạt'],
  [1, 'Phạm Thị Hạnh', '12/05/1966', 'Nữ', '036166112648', 'Chi bộ xóm 5 - Đảng bộ xã An Thịnh'],
  [2, 'Trần Đức Luận', '21/09/1958', 'Nam', '036058217377', 'Chi bộ xóm 6 - Đảng bộ xã An Thịnh'],
];
const PEOPLE_OF_A_BRANCH: Rows = [['Chi bộ xóm 5'], ...PEOPLE];

const recognised = (rows: Rows, file = 'tep.xlsx', name = 'Sheet1') =>
  recogniseRole(sheetOf(rows, { name }), file, NO_COLUMNS)?.roles ?? null;

describe('what a sheet is', () => {
  test.each<[string, Rows, readonly string[] | null]>([
    ['an export of the registry', EXPORT, ['registry']],
    ['a list of a chi bộ', LIST, ['branches']],
    ['a transfer book', BOOK, ['transfers']],
    ['a list of organisations', ORGANIZATIONS, ['organizations']],
    ['a sheet of codes', LOOK_UP, null],
    ['an empty sheet', [], null],
    ['people with the registry’s column, titled as a chi bộ’s list', PEOPLE_OF_A_BRANCH, ['registry', 'branches']],
  ])('%s', (_, rows, roles) => {
    expect(recognised(rows)).toEqual(roles);
  });

  test.each<[readonly string[], string | null]>([
    [['Mã', 'Tên', 'Cấp trên trực tiếp', 'Tình trạng'], 'organizations'],
    [['TT', 'Tên', 'Trạng thái'], 'organizations'],
    [['Mã chi bộ', 'Tên', 'Số ĐV', 'Bí thư'], 'organizations'],
    [['STT', 'Họ và tên', 'Ghi chú'], null],
  ])('chi bộ under %j are no people', (heading, role) => {
    const names = ['Chi bộ TDP số 1', 'Chi bộ Cơ quan thị trấn', 'Trường THPT B', 'Chi bộ Trường Tiểu học Cồn'];
    const cellOf = (name: string, column: string) => {
      if (/ tên$|^Tên/.test(column)) return name;
      return column === 'Bí thư' ? 'Trần Đức Luận' : column.startsWith('Mã') ? `CB${name.length}` : 'Đang hoạt động';
    };
    expect(recognised([heading, ...names.map((name) => heading.map((column) => cellOf(name, column)))])).toEqual(role && [role]);
  });

  test('a book of departures is told by two of its columns and its title', () => {
    const [, heading = [], row = []] = BOOK;
    const two = [heading, row].map((cells) => [...cells.slice(0, 3), ...cells.slice(5, 7)]);
    expect(recognised([['SỔ GIỚI THIỆU CHUYỂN SINH HOẠT ĐẢNG'], ...two])).toEqual(['transfers']);
    expect(recognised([['CHI BỘ XÓM 5'], ...two])).not.toEqual(['transfers']);
  });

  test('a list with a column of departures is no transfer book', () => {
    const away = LIST.map((cells, row) => (row < 3 ? cells : [...cells, row === 3 ? 'Ngày chuyển đi' : '']));
    expect(recognised(away)).toEqual(['branches']);
  });

  test('a list with columns of transfers that nobody filled is no transfer book', () => {
    const empty = ['Nơi chuyển đi', 'Nơi chuyển đến', 'Ngày cấp giấy giới thiệu'];
    const away = LIST.map((cells, row) => (row < 3 ? cells : [...cells, ...empty.map((heading) => (row === 3 ? heading : ''))]));
    expect(recognised(away)).toEqual(['branches']);
  });

  test('neither the order of columns nor capitals matter', () => {
    const turned = LIST.map((cells) => (cells.length === 1 ? cells : cells.toReversed()));
    const loud = EXPORT.map((cells) => cells.map((cell) => (typeof cell === 'string' ? cell.toUpperCase() : cell)));
    expect(recognised(turned)).toEqual(['branches']);
    expect(recognised(loud)).toEqual(['registry']);
  });

  const BARE: Rows = PEOPLE.map((cells) => cells.slice(0, 4));

  test.each([
    [BARE, 'tep.csv', '', ['branches']],
    [BARE, 'co-so-du-lieu.csv', '', ['registry']],
    [BARE, 'tep.xlsx', 'DS_DANGVIEN', ['registry']],
    [BARE, 'cb-xom-5.csv', '', ['branches']],
    [PEOPLE, 'tep.csv', '', ['registry']],
    [PEOPLE, 'cb-xom-5.csv', '', ['registry', 'branches']],
    [PEOPLE_OF_A_BRANCH, 'csdl-dang-vien.csv', '', ['registry']],
  ])('the names of file and sheet count beside the headings: $1 $2', (rows, file, name, roles) => {
    expect(recognised(rows, file, name)).toEqual(roles);
  });

  test('the folder a file lies in says nothing', () => {
    expect(recognised(BARE, 'co-so-du-lieu/tep.csv', '')).toEqual(['branches']);
  });

  test('--columns is heeded', () => {
    const odd = LIST.map((cells, row) => (row === 3 ? ['Số', 'Ai', 'Sinh', 'GT', 'Căn cước', 'Vào', 'Phí'] : cells));
    const columns = columnMapping({ Ai: 'fullName', Sinh: 'birthDate', 'Căn cước': 'nationalId', Phí: 'duesPaidThrough' });
    expect(recogniseRole(sheetOf(odd), 'tep.xlsx', columns)?.roles).toEqual(['branches']);
  });
});

describe('the roles of a workbook', () => {
  const splitOf = (whole: Workbook, assumed: Role | null = null) => splitByRole([{ workbook: whole, roles: [] }], NO_COLUMNS, assumed)[0];
  const partsOf = (split: Split | undefined) => (split?.kind === 'read' ? split.parts : []);
  const workbook = (...sheets: readonly Sheet[]) => ({ file: 'tat-ca.xlsx', sha256: 'abc', sheets });
  const named = (name: string, rows: Rows) => sheetOf(rows, { name });
  const parts = (...sheets: readonly Sheet[]) =>
    partsOf(splitOf(workbook(...sheets))).map(({ role, workbook: own }) => [role, own.file, ...own.sheets.map(({ name }) => name)]);

  test('two roles in one workbook are two parts of it', () => {
    expect(parts(named('Đảng viên', EXPORT), named('Sổ chuyển', BOOK))).toEqual([
      ['registry', 'tat-ca.xlsx', 'Đảng viên'],
      ['transfers', 'tat-ca.xlsx', 'Sổ chuyển'],
    ]);
  });

  test('sheets of one role are one part', () => {
    expect(parts(named('xóm 5', LIST), named('Sổ chuyển', BOOK), named('xóm 6', LIST))).toEqual([
      ['branches', 'tat-ca.xlsx', 'xóm 5', 'xóm 6'],
      ['transfers', 'tat-ca.xlsx', 'Sổ chuyển'],
    ]);
  });

  test('a sheet of codes goes with the first part, so that its rows are accounted for', () => {
    expect(parts(named('DANTOC', LOOK_UP), named('Sổ chuyển', BOOK), named('Đảng viên', EXPORT))).toEqual([
      ['transfers', 'tat-ca.xlsx', 'DANTOC', 'Sổ chuyển'],
      ['registry', 'tat-ca.xlsx', 'Đảng viên'],
    ]);
  });

  test('an example of how to write a row goes with the list, though its title speaks of entering data', () => {
    const example: Rows = [['HƯỚNG DẪN NHẬP LIỆU'], ['Ví dụ:'], ...LIST.slice(3, 5)];
    expect(parts(named('Danh sách', LIST), named('Hướng dẫn', example))).toEqual([['branches', 'tat-ca.xlsx', 'Danh sách', 'Hướng dẫn']]);
  });

  test('a workbook of code lists alone has none', () => {
    expect(parts(named('DANTOC', LOOK_UP))).toEqual([]);
  });

  test('a sheet between two roles stops the run, and is named with both flags', () => {
    const doubtful = workbook(named('Sổ chuyển', BOOK), named('Sheet1', PEOPLE_OF_A_BRANCH));
    const split = splitOf(doubtful);
    expect(split).toMatchObject({ kind: 'doubt' });
    expect(unclearRoles(split?.kind === 'doubt' ? split.sheets : [])).toMatchObject({
      exitCode: 2,
      messages: {
        vi: expect.stringMatching(/^tat-ca\.xlsx, Sheet1: .*\n.*--registry \/ --branches$/),
        en: expect.stringMatching(/^tat-ca\.xlsx, Sheet1: .*\n.*--registry \/ --branches$/),
      },
    });
  });

  test('or is what is assumed, and marked so', () => {
    const doubtful = workbook(named('Sổ chuyển', BOOK), named('Sheet1', PEOPLE_OF_A_BRANCH));
    expect(partsOf(splitOf(doubtful, 'branches')).map(({ role, isAssumed }) => [role, isAssumed])).toEqual([
      ['transfers', false],
      ['branches', true],
    ]);
  });
});
