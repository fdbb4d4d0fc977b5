import { describe, expect, test } from 'vitest';
import { findTables } from '../../../src/load/table/find-tables.ts';
import { columnLetters } from '../../../src/model/column-letters.ts';
import { recordsOf } from '../../normalise/table-of.ts';
import { sheetOf, type Written } from '../sheet-of.ts';

type Row = readonly Written[];
type Rows = readonly Row[];

const TITLE = ['SỔ THEO DÕI CHUYỂN SINH HOẠT ĐẢNG'];
const HEAD = ['STT', 'Họ và tên', 'Ngày sinh'];
const AWAY_HEADING = [...HEAD, 'Chi bộ', 'Nơi chuyển đến', 'Ngày giới thiệu'];
const AWAY: Rows = [
  [1, 'Lò Văn Sương', '15/03/1958', 'Thôn 1', 'Thôn 2', '05/01/2024'],
  [2, 'Hà Thị Mận', '12/05/1962', 'Thôn 2', 'Đảng bộ phường Tân Lập', '10/01/2024'],
];
const WENT = ['Lò Văn Sương: Thôn 1 → Thôn 2', 'Hà Thị Mận: Thôn 2 → Đảng bộ phường Tân Lập'];
const CAME = ['Lò Văn Sương: Thôn 1 → Thôn 2', 'Ma Thị Hoan: Đảng bộ xã Phú Lâm → Thôn 3'];

/** Arrivals under a heading of their own, their columns in its order. */
const arrivals = (headings: readonly string[], isOriginFirst = true): Rows => {
  const ends = (from: string, to: string) => (isOriginFirst ? [from, to] : [to, from]);
  return [
    [...HEAD, ...headings],
    [1, 'Lò Văn Sương', '15/03/1958', ...ends('Thôn 1', 'Thôn 2'), '15/01/2024'],
    [2, 'Ma Thị Hoan', '12/12/1985', ...ends('Đảng bộ xã Phú Lâm', 'Thôn 3'), '20/12/2023'],
  ];
};

const bookOf = (...sheets: readonly (readonly [name: string, rows: Rows])[]) =>
  findTables({ file: 'so.xlsx', sha256: '', sheets: sheets.map(([name, rows]) => sheetOf(rows, { name })) }, 'transfers', new Map());

function movesIn(...tables: ReturnType<typeof bookOf>) {
  const { persons } = recordsOf(...tables);
  return tables.map((_, index) =>
    persons.flatMap((record) =>
      record.kind === 'transfer' && record.table === index ? [`${record.name.display}: ${record.from?.text} → ${record.to?.text}`] : [],
    ),
  );
}

const endsOf = ({ columns }: ReturnType<typeof bookOf>[number]) =>
  columns.flatMap(({ index, field }) => (field?.endsWith('Organization') ? [`${columnLetters(index)} ${field}`] : []));

describe('arrivals below departures on one sheet', () => {
  const below = (title: Row, heading: Rows) =>
    bookOf(['Sổ', [TITLE, ['I. ĐẢNG VIÊN CHUYỂN ĐI'], AWAY_HEADING, ...AWAY, [], title, ...heading]]);

  test.each([
    [['II. ĐẢNG VIÊN CHUYỂN ĐẾN']],
    [['ĐẢNG VIÊN CHUYỂN ĐẾN']],
    [['DANH SÁCH ĐẢNG VIÊN CHUYỂN ĐẾN']],
    [['B. CHUYỂN ĐẾN']],
    [['II', 'Đảng viên chuyển đến']],
    [['II', 'Đảng viên chuyển đến', null, 2]],
    [[null, null, 'PHẦN II: TIẾP NHẬN ĐẢNG VIÊN']],
  ])('are told by their own title %j', (title) => {
    const tables = below(title, arrivals(['Nơi chuyển', 'Chi bộ', 'Ngày tiếp nhận']));
    expect(movesIn(...tables)).toEqual([WENT, CAME]);
    expect(tables.map(endsOf)).toEqual([
      ['D fromOrganization', 'E toOrganization'],
      ['D fromOrganization', 'E toOrganization'],
    ]);
    expect(tables.map(({ direction }) => direction)).toEqual(['away', 'here']);
  });

  test('have their title above them, and not as a section of the departures', () => {
    const [first, second] = below(['II. ĐẢNG VIÊN CHUYỂN ĐẾN'], arrivals(['Nơi chuyển', 'Chi bộ', 'Ngày tiếp nhận']));
    expect(first?.furniture.map(({ reason }) => reason)).not.toContain('section');
    expect(second?.preamble).toEqual([{ row: 7, text: 'II. ĐẢNG VIÊN CHUYỂN ĐẾN' }]);
    expect(second?.furniture).toContainEqual({ row: 7, reason: 'title' });
  });

  test('may repeat the heading of the departures word for word', () => {
    const heading = [...HEAD, 'Chi bộ', 'Nơi chuyển', 'Ngày chuyển'];
    const [, ...people] = arrivals(['', '', ''], false);
    const tables = bookOf(['Sổ', [TITLE, ['I. CHUYỂN ĐI'], heading, ...AWAY, ['II. CHUYỂN ĐẾN'], heading, ...people]]);
    expect(movesIn(...tables)).toEqual([WENT, CAME]);
  });

  test('may be sections under one heading', () => {
    const [, ...people] = arrivals(['', '', ''], false);
    const tables = bookOf([
      'Sổ',
      [TITLE, [...HEAD, 'Chi bộ', 'Nơi chuyển', 'Ngày chuyển'], ['I', 'Chuyển đi'], ...AWAY, ['II', 'Chuyển đến'], ...people],
    ]);
    expect(movesIn(...tables)).toEqual([[...WENT, ...CAME]]);
  });

  test.each<[string, Rows]>([
    ['below the same heading', []],
    ['under the heading again', [[...HEAD, 'Chi bộ', 'Nơi chuyển', 'Ngày chuyển']]],
  ])('may be followed by moves within the committee, %s', (_, again) => {
    const [, ...came] = arrivals(['', '', ''], false);
    const heading = [...HEAD, 'Chi bộ', 'Nơi chuyển', 'Ngày chuyển'];
    const tables = bookOf(['Sổ', [TITLE, ['1. Chuyển đến'], heading, ...came, ['2. Chuyển nội bộ'], ...again, ...AWAY]]);
    expect(movesIn(...tables).flat()).toEqual([...CAME, ...WENT]);
  });

  test('may stand above them as well', () => {
    const tables = bookOf([
      'Sổ',
      [TITLE, ['I. CHUYỂN ĐẾN'], ...arrivals(['Nơi chuyển đi', 'Chi bộ', 'Ngày tiếp nhận']), ['II. CHUYỂN ĐI'], AWAY_HEADING, ...AWAY],
    ]);
    expect(movesIn(...tables)).toEqual([CAME, WENT]);
  });
});

describe('arrivals on a sheet of their own', () => {
  test.each<[string, Rows, string]>([
    ['title', [['DANH SÁCH ĐẢNG VIÊN CHUYỂN ĐẾN']], 'Sheet2'],
    ['name', [TITLE], 'Đến'],
    ['name, below a title of both ways', [['SỔ GIỚI THIỆU VÀ TIẾP NHẬN SINH HOẠT ĐẢNG']], 'Chuyển đến'],
  ])('are told by its %s', (_, title, name) => {
    const tables = bookOf(['Đi', [AWAY_HEADING, ...AWAY]], [name, [...title, ...arrivals(['Nơi chuyển', 'Chi bộ', 'Ngày chuyển'])]]);
    expect(movesIn(...tables)).toEqual([WENT, CAME]);
  });

  test.each([
    ['Nơi chuyển đi', 'Chi bộ', true],
    ['Chi bộ', 'Nơi chuyển đi', false],
    ['Chi bộ', 'Nơi chuyển', false],
    ['Chi bộ', 'Nơi chuyển đến', false],
    ['Nơi chuyển', 'Chi bộ sinh hoạt', true],
    ['Nơi chuyển đi', 'Về sinh hoạt tại chi bộ', true],
    ['Nơi chuyển đi', 'Nơi chuyển đến', true],
    ['Nơi chuyển đến', 'Nơi chuyển đi', false],
    ['Chi bộ', 'Chi bộ tiếp nhận', true],
    ['Từ chi bộ', 'Chi bộ', true],
  ])('have the chi bộ of their people in the right column: %s | %s', (first, second, isOriginFirst) => {
    const tables = bookOf(['Chuyển đến', arrivals([first, second, 'Ngày tiếp nhận'], isOriginFirst)]);
    expect(movesIn(...tables)).toEqual([CAME]);
  });
});

describe('departures on a sheet of their own', () => {
  test.each([
    ['Chi bộ', 'Nơi chuyển đi', true],
    ['Nơi chuyển đi', 'Chi bộ', false],
    ['Chi bộ', 'Nơi chuyển', true],
    ['Nơi chuyển', 'Chi bộ sinh hoạt', false],
    ['Chi bộ', 'Về sinh hoạt tại chi bộ', true],
    ['Nơi chuyển đi', 'Nơi chuyển đến', true],
    ['Chi bộ cũ', 'Chi bộ', true],
  ])('have the chi bộ of their people in the right column: %s | %s', (first, second, isOriginFirst) => {
    const people = AWAY.map(
      ([no, name, birth, from, to, day]): Row => [no, name, birth, ...(isOriginFirst ? [from, to] : [to, from]), day] as Row,
    );
    expect(movesIn(...bookOf(['Chuyển đi', [[...HEAD, first, second, 'Ngày chuyển'], ...people]]))).toEqual([WENT]);
  });
});

describe('where neither title nor sheet says which way', () => {
  test.each([
    ['a day of acceptance does', ['Nơi chuyển', 'Chi bộ', 'Ngày tiếp nhận'], true],
    ['a day of acceptance does, the chi bộ first', ['Chi bộ', 'Nơi chuyển', 'Ngày tiếp nhận'], false],
    ['the order of the columns does', ['Nơi chuyển đi', 'Chi bộ', 'Ngày chuyển'], true],
  ] as const)('%s', (_, headings, isOriginFirst) => {
    expect(movesIn(...bookOf(['Sổ', [TITLE, ...arrivals(headings, isOriginFirst)]]))).toEqual([CAME]);
  });

  test('a day of departure does', () => {
    const people = AWAY.map(([no, name, birth, from, to, day]): Row => [no, name, birth, to, from, day] as Row);
    const tables = bookOf(['Sổ', [TITLE, [...HEAD, 'Nơi chuyển', 'Chi bộ', 'Ngày chuyển đi'], ...people]]);
    expect(movesIn(...tables)).toEqual([WENT]);
  });
});

describe('rows of both ways under one heading', () => {
  const [, ...came] = arrivals(['', '', ''], false);
  const both = (headings: readonly string[], away: Row, here: Row, day = 'Ngày') => {
    const rows = [...AWAY.map((cells): Row => [...cells, ...away]), ...came.map((cells): Row => [...cells, ...here])];
    return bookOf(['Sổ', [TITLE, [...HEAD, 'Chi bộ', 'Nơi chuyển', day, ...headings], ...rows]]);
  };

  test.each<[string, readonly string[], Row, Row]>([
    ['its kind', ['Hình thức'], ['Chuyển đi'], ['Chuyển đến']],
    ['its kind in other words', ['Loại'], ['Giới thiệu đi'], ['Tiếp nhận']],
    ['a mark', ['Chuyển đi', 'Chuyển đến'], ['x', null], [null, 'x']],
    ['a mark of how far', ['Đi ngoài tỉnh', 'Ngoài tỉnh đến'], ['x', null], [null, 'x']],
  ])('are told by %s, each', (_, headings, away, here) => {
    expect(movesIn(...both(headings, away, here))).toEqual([[...WENT, ...CAME]]);
    expect(movesIn(...both(headings, away, here, 'Ngày tiếp nhận'))).toEqual([[...WENT, ...CAME]]);
  });

  test('that say how they moved and not which way are read by their headings', () => {
    const [moves] = movesIn(...both(['Hình thức'], ['Chính thức'], ['Tạm thời']));
    expect(moves?.slice(0, 2)).toEqual(WENT);
  });

  test('that say how far the move has come do not say which way', () => {
    const [moves] = movesIn(...both(['Tình trạng'], ['Nơi đến đã tiếp nhận'], ['Chưa tiếp nhận']));
    expect(moves?.slice(0, 2)).toEqual(WENT);
  });
});

test('departures and arrivals side by side may have the columns of both ends under the same headings', () => {
  const ends = [...HEAD, 'Chi bộ', 'Nơi chuyển', 'Ngày'];
  const sides = AWAY.map((left, at): Row => [...left, ...(arrivals(['', '', ''], false)[at + 1] ?? [])]);
  const banner = ['ĐẢNG VIÊN CHUYỂN ĐI', null, null, null, null, null, 'ĐẢNG VIÊN CHUYỂN ĐẾN'];
  const tables = bookOf(['Sổ', [TITLE, banner, [...ends, ...ends], ...sides]]);
  expect(movesIn(...tables).map((moves) => moves.toSorted())).toEqual([[...WENT, ...CAME].toSorted()]);
});

test('the destination of those who went away is one, though it stands under “Chuyển đi”', () => {
  const heads = [...HEAD, 'Từ chi bộ', 'Đến chi bộ', 'Ngày'].map((heading) => `${heading}`);
  const sides = AWAY.map((left, at): Row => [...left, ...(arrivals(['', '', ''])[at + 1] ?? [])]);
  const sheet = sheetOf([TITLE, ['Chuyển đi', null, null, null, null, null, 'Chuyển đến'], [...heads, ...heads], ...sides], {
    merges: [
      [2, 1, 2, 6],
      [2, 7, 2, 12],
    ],
  });
  const tables = findTables({ file: 'so.xlsx', sha256: '', sheets: [sheet] }, 'transfers', new Map());
  expect(movesIn(...tables).map((moves) => moves.toSorted())).toEqual([[...WENT, ...CAME].toSorted()]);
});
