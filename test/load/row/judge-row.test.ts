import { describe, expect, test } from 'vitest';
import { findTables } from '../../../src/load/table/find-tables.ts';
import { sheetOf, type Written, workbookOf } from '../sheet-of.ts';

type Row = readonly Written[];

const HEADING: Row = ['STT', 'Họ và tên', 'Ngày sinh', 'Quê quán', 'Số CCCD', 'Tình trạng', 'Chức vụ', 'Ghi chú'];
const AN: Row = [1, 'Nguyễn Văn An', '15/03/1985', 'Hải Minh', '036085001234'];
const CUONG: Row = [3, 'Lê Văn Cường', '20/12/1950', 'Hải Minh', '036050001236'];

/** What became of each row below the heading. */
function fatesOf(rows: readonly Row[], heading: Row = HEADING): readonly string[] {
  const [table] = findTables(workbookOf(sheetOf([['CHI BỘ XÓM 3'], heading, ...rows])), 'branches', new Map());
  if (table === undefined) throw new Error('no table');
  return rows.map((_, at) => {
    const row = at + 3;
    if (table.entries.some((entry) => entry.row === row)) return 'person';
    if (table.entries.some(({ continuations }) => continuations.includes(row))) return 'continuation';
    if (table.blankRows.includes(row)) return 'blank';
    if (table.problemRows.includes(row)) return 'problem';
    return table.furniture.find((found) => found.row === row)?.reason ?? 'no fate';
  });
}

const between = (row: Row) => fatesOf([AN, row, CUONG])[1];

describe('somebody whose name sounds like furniture', () => {
  test.each(['Đỗ Tổng', 'Đỗ Cộng', 'Đỗ Bản', 'Đỗ Diện', 'Đỗ Mất', 'Đỗ Thôn', 'Đỗ Nhóm', 'Đỗ Bản Hoa', 'Dinh Chi', 'Mien'])(
    '%s is a person',
    (name) => {
      expect(between([2, name])).toBe('person');
      expect(between([null, name, '15/03/1985', null, '036085001235'])).toBe('person');
      expect(between([2, name, 1951])).toBe('person');
    },
  );

  test.each(['Tong Toan Thang', 'An Dinh Khoi', 'Tong Cong Minh', 'Dien Thi Lan', 'Buôn Yă Y Thanh', 'Buôn Krông Tuyết Nhung'])(
    '%s is a person with or without a number before the name',
    (name) => {
      expect(between([2, name])).toBe('person');
      expect(between([2, name, 1951])).toBe('person');
      expect(between([null, name, 1951, 'Hai Minh'])).toBe('person');
      expect(between([null, name, '15/03/1985', null, '036085001235'])).toBe('person');
    },
  );

  test.each(['Bản Văn Ba', 'Khối Thị Hoa', 'Dang Vien', 'Kết Nạp'])('%s with a year of birth is a person', (name) =>
    expect([between([2, name, 1951]), between([null, name, 1951])]).toEqual(['person', 'person']),
  );

  test('Cong Toan An with a number and an office is a person', () =>
    expect(fatesOf([[null, 'Trần Thị Bình', '15/03/1985'], [1, 'Cong Toan An', null, 'Hải Minh', null, null, 'Bí thư'], CUONG])[1]).toBe(
      'person',
    ));

  test('BUÔN YĂ Y THANH with a date of birth is a person', () => expect(between([null, 'BUÔN YĂ Y THANH', '15/03/1985'])).toBe('person'));

  test('a number that goes on from the person above and is followed by the next is a person’s', () =>
    expect(fatesOf([AN, [2, 'Ấp Văn Bắc'], CUONG])).toEqual(['person', 'person', 'person']));

  test.each(['Dien Yen Khue', 'DIEN TU KHANH', 'TO TRUONG QUAN', 'VI VƯỢNG', 'VI MẪN'])(
    '%s alone is a person, and so is who stands below',
    (name) => expect(fatesOf([AN, [null, name], [null, 'Lê Văn Cường']])).toEqual(['person', 'person', 'person']),
  );

  test('a section has a number of its own', () => {
    expect(fatesOf([[1, 'Buôn Ma Thuột'], AN, [2, 'Buôn Ea Tul'], [1, 'Lê Văn Cường']])).toEqual([
      'section',
      'person',
      'section',
      'person',
    ]);
    expect(fatesOf([AN, ['II', 'Buôn Ea Tul', 12], CUONG])).toEqual(['person', 'section', 'person']);
  });
});

describe('the name at birth on a line of its own', () => {
  const OF_LINES: Row = [
    'Số TT',
    'Họ và tên đang dùng,\nhọ và tên khai sinh',
    'Ngày sinh',
    'Nam, nữ, dân tộc, tôn giáo',
    'Quê quán',
    'Ngày vào Đảng,\nngày chính thức',
  ];
  const KHOA: Row = [1, 'Vũ Văn Khoa', '01/05/1970', 'Nam', 'Xóm 5', '03/02/1990'];
  const DO: Row = [2, 'Vàng Thị Dợ', '15/03/1985', 'Nữ', 'Xóm 5', '03/02/2010'];

  test('goes on with the person, whatever other columns the line has words in', () => {
    const rows: readonly Row[] = [
      KHOA,
      [null, 'Vũ Khoa', null, 'Kinh', 'xã Hải Nam', '03/02/1991'],
      [null, null, null, 'Không', 'Nam Định'],
      DO,
      [null, 'Vàng Thị Dợ', null, 'Mông', 'xã Hải Nam', '03/02/2011'],
      [null, null, null, 'Không', 'Nam Định'],
    ];
    expect(fatesOf(rows, OF_LINES)).toEqual(['person', 'continuation', 'continuation', 'person', 'continuation', 'continuation']);
  });

  test('is told by the list as a whole: an unnumbered person below others of one line is a person', () => {
    const rows: readonly Row[] = [KHOA, DO, [3, 'Lù Văn Páo', '1960'], [null, 'Đèo Văn Ún', null, 'Thái', 'Xóm 6', '03/02/1991']];
    expect(fatesOf(rows, OF_LINES)).toEqual(['person', 'person', 'person', 'person']);
  });

  test('is none where a day of birth stands beside it', () => {
    const rows: readonly Row[] = [KHOA, [null, 'Vũ Khoa', null, 'Kinh'], DO, [null, 'Đèo Văn Ún', '1960', 'Thái']];
    expect(fatesOf(rows, OF_LINES)).toEqual(['person', 'continuation', 'person', 'person']);
  });
});

describe('names and what stands beside them in the cell', () => {
  test.each([
    '2. Trần Thị Bình',
    '3) Lê Văn Cường',
    'Phạm Văn Dũng (SN 1950)',
    'Hoàng Thị Em - 1961',
    'Vũ Văn Giang, sinh năm 1961',
    'Đỗ Thị Hà 02/09/1961',
  ])('%s alone is a person', (name) => expect(between([null, name])).toBe('person'));
  test('a name of eight words is one', () => expect(between([null, 'Công Tằng Tôn Nữ Thị Mỹ Lệ Hằng'])).toBe('person'));
});

describe('names in small letters', () => {
  const SMALL: Row = ['jasper thornbury', null, 'mill lane'];
  const OF_SMALL: Row = ['Họ và tên', 'Số CCCD', 'Nơi cư trú'];
  const ROSALIND: Row = ['rosalind thornbury', '036085001234', 'mill lane'];

  test('are names where the list is written so, whatever their language', () =>
    expect(fatesOf([ROSALIND, SMALL, ['quan tâm sướng'], ['Không có biến động']], OF_SMALL)).toEqual([
      'person',
      'person',
      'person',
      'note',
    ]));

  test('are to be asked about where it is not', () =>
    expect(fatesOf([['Nguyễn Văn An'], ['Trần Thị Bình'], ['quan tâm sướng'], ['không có biến động']], OF_SMALL)).toEqual([
      'person',
      'person',
      'problem',
      'note',
    ]));

  test('are names beside a number, however the list is written', () =>
    expect(fatesOf([['Nguyễn Văn An'], ['Trần Thị Bình'], ['jasper thornbury', 3300712]], OF_SMALL)[2]).toBe('person'));
});

describe('offices and signatures', () => {
  test('members without data are named with their offices', () =>
    expect(
      fatesOf(
        [['Nguyễn Văn An', 'Bí thư'], ['Trần Thị Bình', 'Phó Bí thư'], ['Lê Văn Cường', 'Đảng viên'], ['Phạm Văn Dũng']],
        ['Họ và tên', 'Chức vụ'],
      ),
    ).toEqual(['person', 'person', 'person', 'person']));

  test('an office goes on in the row below', () =>
    expect(
      fatesOf([
        [1, 'Nguyễn Văn An', '15/03/1985', null, null, null, 'Phó'],
        [null, null, null, null, null, null, 'Bí thư chi bộ'],
        [null, 'Trần Thị Bình'],
        [null, 'Lê Văn Cường', null, null, null, null, 'Hội viên'],
      ]),
    ).toEqual(['person', 'continuation', 'person', 'person']));

  test.each([
    'THƯ KÝ',
    'P.BÍ THƯ',
    'Q. BÍ THƯ',
    'TRƯỞNG THÔN',
    'GIÁM ĐỐC',
    'DUYỆT',
    'KẾ TOÁN',
    'CHÁNH VĂN PHÒNG',
    'CB TỔ CHỨC',
    'TO TRUONG TO 3',
    'TRUONG THON',
  ])('who stands below %s signs', (office) =>
    expect(fatesOf([AN, [], [null, office], [], [null, 'Vũ Văn Khoa']])).toEqual(['person', 'blank', 'signature', 'blank', 'signature']),
  );

  test('a signer beside "Người lập:" is nobody on the list', () =>
    expect(fatesOf([AN, [], ['Người lập:', 'Đỗ Thị Hà']])).toEqual(['person', 'blank', 'signature']));

  test.each([
    'Ngày 15/01/2024',
    'Hải Minh, 15/01/2024',
    'Hải Minh, ngày    /   /2024',
    'Hải Minh, ngày 15 tháng 01/2024',
    'Trang 1/2',
    'Trưởng thôn',
  ])('%s right below the last person adds nothing to that person', (text) =>
    expect(['signature', 'note']).toContain(between([null, null, null, null, null, text])),
  );

  test('a day in what is said of a person is no signing', () =>
    expect(between([null, null, null, null, null, 'Đã mất, ngày 15/01/2024'])).toBe('continuation'));
});

describe('a row that says too little or too much', () => {
  test.each<[string, Row]>([
    ['a name typed in the column of ordinals', ['Trần Thị Bình']],
    ['a numbered name typed in the column of birth dates', [2, null, 'Trần Thị Bình']],
    ['a numbered name typed in the column of notes', [2, null, null, null, null, null, null, 'Trần Thị Bình']],
    ['a name beside a day that is read for nothing', [2, null, null, null, null, null, 'Trần Thị Bình', '01/02/2015']],
    ['an example of how to fill the row', ['VD', 'Nguyễn Văn A', '01/01/1980', 'Hà Nội']],
    ['a signer beside the day of signing', ['Bí thư:', 'Vũ Văn Khoa', '15/01/2024']],
    ['a line that names people and their births', ['Bổ sung: đ/c Trần Thị Bình, sinh 02/09/1990; đ/c Đỗ Thị Hà (SN 1962)']],
  ])('%s is a problem', (_, row) => expect(between(row)).toBe('problem'));

  test('two signers beside their days are a problem, not two people', () =>
    expect(
      fatesOf([AN, [], [null, 'Người lập', null, 'Bí thư'], [null, 'Đỗ Thị Hà', '15/01/2024', 'Vũ Văn Khoa', null, '15/01/2024']]).at(-1),
    ).toBe('problem'));

  test('a name beside the word of a total is a person', () => expect(between(['Cộng', 'Trần Thị Bình', 1950])).toBe('person'));

  test.each<[string, Row]>([
    ['Không có biến động', [null, 'Không có biến động']],
    ['a count of women', [null, 'Nữ', 1]],
    ['a count of minorities', [null, 'Dân tộc thiểu số', 1]],
    ['a count of nobody', [null, 'Tôn giáo', 0]],
    ['a count of the oldest', [null, 'Trên 30 năm tuổi Đảng', 1]],
    ['Bằng chữ: Hai đồng chí', [null, 'Bằng chữ: Hai đồng chí']],
    ['a row that says how to fill the columns', [null, 'Ghi chữ in hoa', 'dd/mm/yyyy', 'Xã, huyện, tỉnh']],
    ['a total carried to the next page', ['Cộng trang 1', null, null, 2]],
    ['the total of a month', ['Cộng tháng 1', 2, null, 2]],
    ['a year alone', [null, 2023]],
  ])('%s is nobody', (_, row) => expect(['note', 'total', 'section']).toContain(between(row)));

  test('what is drawn down a column below the last person is of nobody', () => {
    const of = (ordinal: number | null): Row => [ordinal, null, null, 'Hải Minh', null, 'Đang sinh hoạt'];
    expect(fatesOf([[1, 'Nguyễn Văn An', 1985, 'Hải Minh', null, 'Đang sinh hoạt'], of(null), of(2)])).toEqual(['person', 'note', 'note']);
  });

  test('noughts from cells that link to empty ones are nothing', () => expect(fatesOf([AN, [0, 0, 0, 0, 0, 0]])[1]).toBe('blank'));
});

describe('a row with nothing but an institution', () => {
  test.each([
    'Công an',
    'CÔNG AN XÃ: 12 đ/c',
    'Trường Tiểu học',
    'III. TRẠM Y TẾ',
    'Trường THCS An Thịnh',
    'Quân sự',
    'Cơ quan UBND xã',
    'cong an',
  ])('%s is a section, as that of a xóm is', (text) => {
    expect(between([text])).toBe('section');
    expect(between([null, text])).toBe('section');
  });

  test.each(['Công An Thái', 'Trương Trung Học', 'Truong Tieu Hoa', 'Quân Sự Bình'])('%s is a person', (name) => {
    expect(between([2, name])).toBe('person');
  });
});

describe('numbers of columns', () => {
  test.each<[string, Row]>([
    ['-1 -2, which Excel makes of (1) (2)', [-1, -2, -3, -4, -5, -6, -7, -8]],
    ['I II III', ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII']],
    ['Cột 1', ['Cột 1', 'Cột 2', 'Cột 3', 'Cột 4', 'Cột 5', 'Cột 6', 'Cột 7', 'Cột 8']],
    ['a b c', ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h']],
  ])('%s', (_, row) => expect(fatesOf([row, AN])).toEqual(['column-numbers', 'person']));
});

describe('sections', () => {
  test.each<[string, Row]>([
    ['a chi bộ and its count in brackets', ['I', 'Chi bộ xóm 7', '(25 đ/c)']],
    ['a chi bộ and its secretary', ['Chi bộ xóm 7', 'Bí thư: Vũ Văn Khoa', 'ĐT: 0912345678']],
    ['a chi bộ in the middle of the page', [null, null, null, 'CHI BỘ XÓM 7']],
    ['an institution', ['II', 'TRẠM Y TẾ: 12 đ/c']],
    ['C.B', [null, 'C.B xóm 1']],
    ['Đơn vị', [null, 'Đơn vị: Xóm 5']],
    ['Khóm', [null, 'Khóm 4']],
    ['Nữ', [null, 'Nữ']],
    ['a) Chính thức', ['a) Chính thức']],
    ['Đảng ủy viên', ['Đảng ủy viên']],
    ['a group nobody knows, with a Roman numeral', ['IV', 'Khách mời dự họp']],
  ])('%s', (_, row) => expect(between(row)).toBe('section'));
});

test('a total in the columns of family and given names counts people', () => {
  const heading: Row = ['STT', 'Họ và tên đệm', 'Tên', 'Ngày sinh'];
  const rows: readonly Row[] = [
    [1, 'Nguyễn Văn', 'An', '15/03/1985'],
    [2, 'Lê Văn', 'Cường', '20/12/1950'],
    [null, 'Tổng cộng', 32],
  ];
  expect(fatesOf(rows, heading)).toEqual(['person', 'person', 'total']);
});

describe('a name that could be something else', () => {
  const an = (n: number | null): Row => [n, 'Nguyễn Văn An', '15/03/1985', 'Hải Minh', '036085001234'];
  test.each<[string, readonly Row[], number, string]>([
    ['first of all, before person 2', [[1, 'Buôn Yă Y Thanh'], an(2)], 0, 'person'],
    ['between persons 1 and 3', [an(1), [2, 'Buôn Yă Y Thanh'], an(3)], 1, 'person'],
    ['with a year and a state below a signature', [an(1), [null, 'BUÔN YĂ Y THANH', 1930, null, null, 'Đang sinh hoạt']], 1, 'person'],
    ['with a year alone', [an(1), [null, 'BUÔN YĂ Y THANH', 1930]], 1, 'person'],
    ['that lost its marks and reads as ấn định', [[1, 'An Dinh An'], an(null)], 0, 'person'],
    ['before person 1', [[1, 'Buôn Ea Tul'], an(1), an(2)], 0, 'section'],
    ['before people whose numbers go on', [an(1), an(2), [2, 'Buôn Ea Tul'], an(3)], 2, 'section'],
    ['among people without numbers', [[1, 'Buôn Ea Tul'], an(null), an(null)], 0, 'section'],
  ])('%s', (_, rows, at, fate) => expect(fatesOf(rows)[at]).toBe(fate));
});

describe('a row that fills the columns that the people of its list fill', () => {
  const WORDS: Row = ['Họ và tên', 'Giới tính', 'Quê quán'];
  const NUMBERS: Row = ['Họ và tên', 'Số CCCD'];
  const words = (...names: readonly string[]) => names.map((name): Row => [name, 'Nam', 'Hải Hậu']);
  const numbers = (...names: readonly string[]) => names.map((name, at): Row => [name, `0360500000${10 + at}`]);
  const [SAU, LAN, NAM, SON] = ['Nguyễn Văn Sáu', 'Trần Thị Lan', 'Lê Văn Nam', 'Hoàng Văn Sơn'];

  test.each([
    'Bí thư: Nguyễn Văn Hùng',
    'Bí thư Nguyễn Văn Hùng',
    'PBT - Nguyễn Văn Hùng',
    'Kế toán Lê Thị Nga',
    'Trưởng thôn Nguyễn Văn Hùng',
    'Chi ủy viên Lê Thị Nga',
    'Đại diện Lê Văn Tám',
    '- Nguyễn Văn Hùng',
    '* Nguyễn Văn Hùng',
    '+ Nguyễn Văn Hùng',
    'a) Nguyễn Văn Hùng',
    'Mẫu Thị Hà',
    'Mẫu Văn Hùng',
    'Lưu Ý Nhi',
    'Sổ Thị Lan',
    'Phố Văn Long',
    'Chủ Tịch Hải',
  ])('is a person’s: %s', (name) => {
    expect(fatesOf(words(SAU, LAN, name, NAM, SON), WORDS)).toEqual(['person', 'person', 'person', 'person', 'person']);
    expect(fatesOf(numbers(SAU, LAN, name, NAM, SON), NUMBERS)).toEqual(['person', 'person', 'person', 'person', 'person']);
  });

  test.each(['Bí thư: Nguyễn Văn Hùng', 'Người lập biểu: Nguyễn Văn Hùng'])(
    'right below the last person it is at least reported: %s',
    (name) => expect(fatesOf([...numbers(SAU, LAN, NAM), [name, '15/01/2024']], NUMBERS).at(-1)).toBe('problem'),
  );

  test.each<[string, Row]>([
    ['a signature apart from the list', ['Bí thư: Nguyễn Văn Hùng']],
    ['a total', ['Tổng cộng', 12, 3]],
    ['counts of women', ['Nữ', 2, 1]],
    ['a note', ['Ghi chú: đã rà soát', null, 'Hải Hậu']],
  ])('but not those of %s', (_, row) => expect(fatesOf([...words(SAU, LAN, NAM), row], WORDS).at(-1)).not.toBe('person'));
});

describe('on a list of names alone', () => {
  const among = (name: string) => fatesOf([['Nguyễn Văn Sáu'], ['Trần Thị Lan'], [name], ['Lê Văn Nam'], ['Hoàng Văn Sơn']], ['Họ và tên']);

  test.each([
    'Mẫu Thị Hà',
    'Mẫu Văn Hùng',
    'Sổ Thị Lan',
    'Bản Thị Ba',
    'Diện Thị Lan',
    '* Nguyễn Văn Hùng',
    '- Nguyễn Văn Hùng',
    "Buôn Krông H'Lan",
  ])('%s is a person', (name) => expect(among(name)).toEqual(['person', 'person', 'person', 'person', 'person']));

  test.each(['Lưu Ý Nhi', 'Chú Ý Nhi', 'Bí thư: Nguyễn Văn Hùng'])('%s is reported at least, and those below are persons', (name) =>
    expect(among(name)).toEqual(['person', 'person', expect.stringMatching(/^(?:person|problem)$/), 'person', 'person']),
  );
});
