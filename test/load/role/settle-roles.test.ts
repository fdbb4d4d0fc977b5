import { describe, expect, test } from 'vitest';
import { columnMapping } from '../../../src/load/heading/column-mapping.ts';
import { splitByRole } from '../../../src/load/role/split-by-role.ts';
import { unclearRoles } from '../../../src/load/role/unclear-roles.ts';
import { sheetOf, type Written } from '../sheet-of.ts';

type Rows = readonly (readonly Written[])[];

const NAMES = ['Phạm Thị Hạnh', 'Trần Đức Luận', 'Lê Văn Khởi', 'Đỗ Thị Mến', 'Vũ Quang Trực', 'Bùi Thị Lụa'];
const branchOf = (index: number) => `Chi bộ xóm ${index < 3 ? 5 : 6} - Đảng bộ xã An Thịnh`;

const FORM = [
  'ID',
  'Họ và tên *',
  'Sinh ngày *',
  'Số định danh cá nhân *',
  'Tổ chức Đảng đang sinh hoạt * (không sửa)',
  'Trạng thái hoạt động',
];
const formRow = (index: number): readonly Written[] => [
  `AT${index}`,
  NAMES[index] ?? '',
  `0${index + 1}/05/1966`,
  `03616611264${index}`,
  branchOf(index),
  'Đang sinh hoạt Đảng',
];
const PLAIN = ['STT', 'Họ và tên', 'Ngày sinh', 'Số CCCD', 'Ngày vào Đảng'];
const plainRow = (index: number): readonly Written[] => [index, NAMES[index] ?? '', 1966, `03616611264${index}`, '03/02/1994'];

const form = (...people: readonly number[]): Rows => [FORM, ...people.map(formRow)];
const plain = (...people: readonly number[]): Rows => [PLAIN, ...people.map(plainRow)];
const withBranch = (...people: readonly number[]): Rows => [
  [...PLAIN, 'Chi bộ'],
  ...people.map((index) => [...plainRow(index), branchOf(index)]),
];
const moved = (...filled: readonly number[]): Rows => [
  ['CHI BỘ XÓM 5'],
  [...PLAIN, 'Ngày chính thức', 'Trạng thái', 'Nơi chuyển đi', 'Nơi chuyển đến', 'Số giấy giới thiệu'],
  ...[0, 1, 2].map((index) => {
    const transfer = filled.includes(index) ? ['Chi bộ xóm 9', 'Chi bộ xóm 5', '12-GGT'] : ['', '', ''];
    return [...plainRow(index), '03/02/1995', 'Đang sinh hoạt', ...transfer];
  }),
];

/** What each file of a folder is taken for. */
function taken(files: Readonly<Record<string, Rows>>): readonly string[] {
  const workbooks = Object.entries(files).map(([file, rows]) => ({
    workbook: { file, sha256: file, sheets: [sheetOf(rows, { name: 'Sheet1' })] },
    roles: [],
  }));
  return splitByRole(workbooks, columnMapping({}), null).map((split) => {
    if (split.kind === 'read') return split.parts.map(({ role }) => role).join();
    return split.kind === 'skip' ? split.reason : split.sheets.map(({ roles }) => `${roles.join(' or ')}?`).join();
  });
}

const REGISTRY = { 'co-so-du-lieu.xlsx': form(0, 1, 2, 3, 4, 5) };

describe('beside an export of the registry', () => {
  test.each<[string, Rows]>([
    ['ds dang vien xom 5.xlsx', plain(0, 1, 2)],
    ['DS_DANGVIEN.xlsx', plain(0, 1, 2)],
    ['xom 5 - csdl.xlsx', plain(0, 1, 2)],
    ['danh sach.xlsx', withBranch(0, 1, 2)],
    ['danh sach chung.xlsx', withBranch(0, 1, 2, 3, 4, 5)],
    ['xuat tu phan mem.xlsx', form(0, 1, 2)],
  ])('%s with people of it is a list', (file, rows) => {
    expect(taken({ ...REGISTRY, [file]: rows })).toEqual(['registry', 'branches']);
  });

  test('an extract of a chi bộ whose list came is a part of it, which holds nobody else', () => {
    expect(taken({ ...REGISTRY, 'xom 5.xlsx': plain(0, 1, 2), 'trich xuat.xlsx': form(0, 1, 2) })).toEqual([
      'registry',
      'branches',
      'part of co-so-du-lieu.xlsx',
    ]);
  });

  test('a smaller one with some of the same people is a part of it', () => {
    expect(taken({ ...REGISTRY, 'cu.xlsx': form(1, 2, 3) })).toEqual(['registry', 'part of co-so-du-lieu.xlsx']);
  });

  test('another with mostly the same people is a registry too, of which one is to be given', () => {
    const older = [...form(1, 2, 3), ['AT9', 'Hồ Thị Sen', '01/01/1950', '036150112649', branchOf(5), 'Đang sinh hoạt Đảng']];
    expect(taken({ ...REGISTRY, 'cu.xlsx': older })).toEqual(['registry', 'registry']);
  });

  test('one of another day is no part of it, though it has nobody else: who has gone since is not on it', () => {
    const of = (day: string, ...people: readonly number[]): Rows => [[`Ngày xuất dữ liệu: ${day}`], ...form(...people)];
    const days = (day: string) => taken({ 'a.xlsx': of('31/12/2023', 0, 1, 2, 3, 4, 5), 'b.xlsx': of(day, 1, 2, 3) });
    expect(days('18/02/2024')).toEqual(['registry', 'registry']);
    expect(days('31/12/2023')).toEqual(['registry', 'part of a.xlsx']);
  });

  test('one of other people is its other half', () => {
    expect(taken({ 'a.xlsx': form(0, 3, 4), 'b.xlsx': form(1, 2, 5) })).toEqual(['registry', 'registry']);
  });
});

describe('in the registry’s own workbook', () => {
  const book = (name: string, ...rows: Rows) => ({
    file: 'csdl.xlsx',
    sha256: '',
    sheets: [sheetOf(form(0, 1, 2, 3, 4, 5), { name: 'Đảng viên' }), sheetOf(rows, { name })],
  });
  const heading = ['STT', 'Họ và tên *', 'Ngày sinh (dd/mm/yyyy)', 'Số định danh', 'Chi bộ'];
  const gone = [1, 'Cao Thị Sim', '01/02/1985', '036185112640', 'Chi bộ xóm 5'];

  test.each(['Đã ra khỏi Đảng', 'Chuyển đi', 'Từ trần'])('a sheet %s of others than its people is of the registry', (name) => {
    const [split] = splitByRole(
      [{ workbook: book(name, [`DANH SÁCH ĐẢNG VIÊN ${name.toUpperCase()}`], heading, gone), roles: [] }],
      columnMapping({}),
      null,
    );
    expect(split?.kind === 'read' && split.parts.map(({ role, workbook }) => `${role} ${workbook.sheets.length}`)).toEqual(['registry 2']);
  });
});

describe('beside the registry', () => {
  const inWords = (title: string, ...people: readonly number[]): Rows => [[title], ...withBranch(...people)];

  test('a table that says it is an export of several chi bộ is one too', () => {
    const older = inWords('DANH SÁCH ĐẢNG VIÊN TRONG CƠ SỞ DỮ LIỆU', 0, 1, 2, 3);
    expect(taken({ ...REGISTRY, 'cu.xlsx': [['Ngày xuất dữ liệu: 30/06/2023'], ...older] })[1]).not.toBe('branches');
    const undated = inWords('DANH SÁCH ĐẢNG VIÊN', 0, 1, 2, 3);
    expect(taken({ ...REGISTRY, 'cu.xlsx': [['Ngày xuất: 30/06/2023'], ...undated] })[1]).not.toBe('branches');
    expect(taken({ ...REGISTRY, 'toan xa.xlsx': inWords('DANH SÁCH ĐẢNG VIÊN TOÀN ĐẢNG BỘ', 0, 1, 2, 3) })[1]).toBe('branches');
  });
});

describe('without a registry of several chi bộ', () => {
  test('an export of one chi bộ beside its list is the registry', () => {
    expect(taken({ 'a.xlsx': form(0, 1, 2), 'xom 5.xlsx': plain(0, 1, 2) })).toEqual(['registry', 'branches']);
  });

  test('beside the lists of other chi bộ it is doubtful: their people would all seem missing from it', () => {
    expect(taken({ 'a.xlsx': form(0, 1, 2), 'xom 6.xlsx': plain(3, 4, 5) })).toEqual(['registry or branches?', 'branches']);
  });

  test('a list with a column of its own chi bộ is a list', () => {
    expect(taken({ 'danh sach.xlsx': withBranch(0, 1, 2) })).toEqual(['branches']);
  });
});

describe('columns of transfers', () => {
  test('that few fill leave a list what it is', () => {
    expect(taken({ 'xom 5.xlsx': moved(1) })).toEqual(['branches']);
  });

  test('that most fill on a list of members make it doubtful', () => {
    expect(taken({ 'xom 5.xlsx': moved(0, 1, 2) })).toEqual(['branches or transfers?']);
  });

  test('make it a transfer book where its name says so', () => {
    expect(taken({ 'so chuyen sinh hoat.xlsx': moved(0, 1, 2) })).toEqual(['transfers']);
  });
});

describe('a list of people of whom nothing says that they are Party members', () => {
  const OTHERS = ['Cao Thị Sim', 'Hà Văn Páo', 'Mai Thị Dung'];
  const strangers = (titles: readonly string[], ...more: Rows): Rows => [
    ...titles.map((title) => [title]),
    ['STT', 'Họ và tên', 'Ngày sinh', 'Số CCCD', 'Chức vụ'],
    ...OTHERS.map((name, at) => [at + 1, name, `0${at + 1}/02/1985`, `03618511264${at}`, 'Công chức']),
    ...more,
  ];
  const ofRegistry = (titles: readonly string[], ...people: readonly number[]): Rows => [
    ...titles.map((title) => [title]),
    ['STT', 'Họ và tên', 'Năm sinh'],
    ...people.map((index, at) => [at + 1, `Đ/c ${NAMES[index]}`, 1966]),
  ];
  const beside = (file: string, rows: Rows) => taken({ ...REGISTRY, [file]: rows })[1];

  test.each<[string, readonly string[]]>([
    ['khac.xlsx', ['UBND XÃ AN THỊNH', 'DANH SÁCH CÁN BỘ, CÔNG CHỨC']],
    ['can bo.xlsx', []],
    ['khac.xlsx', ['DANH SÁCH NHẬN QUÀ TẾT']],
    ['xom 5.xlsx', ['BẢNG CHẤM CÔNG THÁNG 1']],
    ['khac.xlsx', ['CHI BỘ CƠ QUAN', 'DANH SÁCH CÁN BỘ, CÔNG CHỨC']],
    ['khac.xlsx', []],
  ])('is doubtful: %s, titled %j', (file, titles) => expect(beside(file, strangers(titles))).toBe('branches or others?'));

  test.each<[string, readonly string[]]>([
    ['khac.xlsx', ['DANH SÁCH ĐẢNG VIÊN']],
    ['khac.xlsx', ['CHI BỘ CƠ QUAN']],
    ['Chi bộ Cơ quan.xlsx', []],
    ['khac.xlsx', ['ĐẢNG BỘ XÃ AN THỊNH', 'DANH SÁCH']],
    ['khac.xlsx', ['DANH SÁCH CÁN BỘ, ĐẢNG VIÊN']],
    ['xom 7.xlsx', []],
    ['Trạm y tế.xlsx', ['DANH SÁCH']],
  ])('is a chi bộ’s where something does, though the registry knows none of them: %s, titled %j', (file, titles) =>
    expect(beside(file, strangers(titles))).toBe('branches'),
  );

  test.each<[string, Rows]>([
    ['a signature', [['T/M CHI BỘ'], ['BÍ THƯ']]],
    ['a total', [['Tổng số: 3 đảng viên']]],
  ])('is a chi bộ’s where %s does', (_, rows) => expect(beside('khac.xlsx', strangers(['DANH SÁCH'], ...rows))).toBe('branches'));

  test('is a chi bộ’s where the registry knows most of them, however few its columns', () => {
    expect(beside('ds.xlsx', ofRegistry([], 0, 1, 2))).toBe('branches');
    expect(
      beside('ds.xlsx', [
        ['TT', 'Họ tên'],
        [1, NAMES[0] ?? ''],
        [2, NAMES[1] ?? ''],
        [3, 'Hà Văn Páo'],
      ]),
    ).toBe('branches');
  });

  test('is doubtful all the same where it is of those whom an office employs', () => {
    expect(beside('khac.xlsx', ofRegistry(['DANH SÁCH CÁN BỘ, CÔNG CHỨC'], 0, 1, 2))).toBe('branches or others?');
    expect(beside('khac.xlsx', ofRegistry(['CHI BỘ CƠ QUAN', 'DANH SÁCH CÁN BỘ, CÔNG CHỨC'], 0, 1, 2))).toBe('branches');
  });

  test.each([
    [1, 'branches or others?'],
    [3, 'branches'],
  ])('of whom %i of 3 have a day of admission: %s', (admitted, role) => {
    const staff = [
      ['DANH SÁCH TRÍCH NGANG CÁN BỘ'],
      ['STT', 'Họ và tên', 'Ngày sinh', 'Ngày vào Đảng'],
      ...OTHERS.map((name, at) => [at + 1, name, `0${at + 1}/02/1985`, at < admitted ? '03/02/2010' : 'Chưa']),
    ];
    expect(beside('khac.xlsx', staff)).toBe(role);
  });

  test('is doubtful where a column marks the members among them', () => {
    const marked = (heading: string) => [
      ['UBND XÃ AN THỊNH'],
      ['DANH SÁCH CÁN BỘ, CÔNG CHỨC'],
      ['STT', 'Họ và tên', 'Ngày sinh', heading],
      ...OTHERS.map((name, at) => [at + 1, name, `0${at + 1}/02/1985`, at === 0 ? 'x' : null]),
    ];
    expect(beside('khac.xlsx', marked('Đảng viên'))).toBe('branches or others?');
    expect(beside('khac.xlsx', marked('Loại đảng viên'))).toBe('branches');
  });

  test('is a chi bộ’s where there is no registry to tell', () => {
    expect(taken({ 'khac.xlsx': strangers([]) })).toEqual(['branches']);
    expect(taken({ 'khac.xlsx': strangers(['DANH SÁCH CÁN BỘ, CÔNG CHỨC']) })).toEqual(['branches or others?']);
  });
});

test('all doubtful sheets are named in one error, with the flags for each', () => {
  const { messages } = unclearRoles([
    { where: 'a.xlsx', roles: ['registry', 'branches'] },
    { where: 'b.xlsx', roles: ['branches', 'transfers'] },
    { where: 'c.xlsx', roles: ['registry', 'branches'] },
    { where: 'd.xlsx', roles: ['branches', 'others'] },
  ]);
  expect(messages.vi.split('\n')).toEqual([
    'a.xlsx: không rõ đây là cơ sở dữ liệu hay danh sách chi bộ',
    'b.xlsx: không rõ đây là danh sách chi bộ hay sổ chuyển sinh hoạt',
    'c.xlsx: không rõ đây là cơ sở dữ liệu hay danh sách chi bộ',
    'd.xlsx: không rõ đây là danh sách chi bộ hay danh sách người khác, không có chỗ nào cho biết họ là đảng viên',
    'hãy nói rõ bằng --registry / --branches',
    'hãy nói rõ bằng --branches / --transfers',
    'nếu là danh sách chi bộ, hãy nói rõ bằng --branches; nếu không, bỏ ra khỏi thư mục hoặc tệp đưa vào',
  ]);
});
