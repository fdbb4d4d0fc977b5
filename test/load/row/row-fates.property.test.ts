import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holdsPerson } from '../../../src/load/evidence/holds-name.ts';
import { rowCells } from '../../../src/load/evidence/sheet-row.ts';
import { accountForRows } from '../../../src/load/table/account-for-rows.ts';
import { findTables } from '../../../src/load/table/find-tables.ts';
import { sheetOf, type Written, workbookOf } from '../sheet-of.ts';

type Row = readonly Written[];

const HEADING: Row = ['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Số CCCD', 'Quê quán', 'Trạng thái', 'Ghi chú'];

const surname = fc.constantFrom('Nguyễn', 'Trần', 'Lê', 'Phạm', 'Bàn', 'Tống', 'Công', 'Tô', 'Lang', 'Y', 'Khu', 'Đỗ', 'Đặng', 'An');
const middle = fc.constantFrom('Văn', 'Thị', 'Hữu', 'Thị Thu', 'Cộng', 'Tổng', 'Xuân', 'Bá', 'Toàn', 'Đình');
const given = fc.constantFrom('An', 'Bình', 'Ký', 'Tịch', 'Nam', 'Nữ', 'Thôn', 'Bản', 'Hà', 'Niê', 'Khởi', 'Thắng');
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
const written = fc.tuple(surname, middle, given).map((parts) => parts.join(' '));
const ofTwo = fc.tuple(fc.constantFrom('Đỗ', 'Lê', 'Hà', 'Vũ'), fc.constantFrom('Tổng', 'Cộng', 'Bản', 'Diện', 'Mất', 'Thôn', 'Nhóm'));
const rare = fc.constantFrom(
  'Buôn Yă Y Thanh',
  'Buôn Krông Tuyết Nhung',
  'Tong Cong Minh',
  'Điểu Mất',
  "H'Hen Niê",
  'Công Tằng Tôn Nữ Thị Mỹ Lệ',
);
const name = fc.oneof(
  { weight: 5, arbitrary: written },
  { weight: 2, arbitrary: written.map(plain) },
  { weight: 2, arbitrary: ofTwo.map((parts) => parts.join(' ')) },
  { weight: 1, arbitrary: rare },
);
const styled = fc.tuple(name, fc.constantFrom('as is', 'capitals', 'honorific')).map(([text, style]) => {
  if (style === 'capitals') return text.toUpperCase();
  return style === 'honorific' ? `Đ/c ${text}` : text;
});
const birth = fc.oneof(
  fc.constantFrom<Written>('15/03/1985', '5.3.1950', '1942', '03/1960', null, '31/02/1960'),
  fc.constant<Written>({ date: '1970-05-01' }),
  fc.integer({ min: 1930, max: 2004 }),
);
const number = fc.constantFrom<Written>('036085001234', '036 085 001 234', 36085001234, '162345678', 'Chưa có', null);
const status = fc.constantFrom<Written>('Đang sinh hoạt', 'Chuyển đi', null);
const note = fc.constantFrom<Written>('Bí thư', 'Tổng số tháng vắng: 2', 'xác nhận sau', null);

const person: fc.Arbitrary<Row> = fc
  .record({ ordinal: fc.option(fc.integer({ min: 1, max: 99 })), name: styled, birth, number, status, note })
  .filter((row) => row.ordinal !== null || row.birth !== null || (row.number !== null && row.number !== 'Chưa có'))
  // With a number out of any order and nothing else, nobody can tell it from a village's section: judge-row.test.ts has those in order.
  .filter((row) => !/buôn/i.test(row.name) || row.birth !== null || (row.number !== null && row.number !== 'Chưa có'))
  .map((row) => [row.ordinal, row.name, row.birth, null, row.number, null, row.status, row.note]);

const blank: Row = [];
const letterhead: readonly Row[] = [
  ['ĐẢNG BỘ XÃ HẢI MINH', null, null, null, 'ĐẢNG CỘNG SẢN VIỆT NAM'],
  ['CHI BỘ XÓM 3'],
  ['DANH SÁCH ĐẢNG VIÊN'],
  ['Tính đến ngày 18/02/2024'],
];
const signature: readonly Row[] = [
  [null, null, null, null, 'Hải Minh, ngày 18 tháng 02 năm 2024'],
  [null, 'NGƯỜI LẬP BIỂU', null, null, 'T/M CHI BỘ'],
  [null, null, null, null, 'BÍ THƯ'],
  blank,
  [null, 'Đỗ Thị Hà', null, null, 'Vũ Văn Khoa'],
];
const between: fc.Arbitrary<Row> = fc.constantFrom<Row>(
  blank,
  blank,
  ['I. CHI BỘ XÓM 7: 32 đ/c'],
  ['CHI BỘ TRƯỜNG TIỂU HỌC'],
  ['Cộng: 12'],
  [null, 'Tổng số: 45 đồng chí, dự bị 2'],
  HEADING,
  ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)'],
  ['Ghi chú: danh sách lập theo sổ gốc'],
  ['II. ĐẢNG VIÊN CHUYỂN ĐI'],
  [null, 'Đảng viên dự bị'],
  ['DANH SÁCH ĐẢNG VIÊN TỪ TRẦN'],
  ['A', 'ĐẢNG BỘ XÃ PHÚ LÂM'],
  ['ĐẢNG BỘ XÃ PHÚ LÂM', null, null, null, 'ĐẢNG CỘNG SẢN VIỆT NAM'],
  [null, null, null, 'Cộng:', 12],
  ['I', 'CHI BỘ XÓM 9', '(25 đ/c)'],
  [null, null, null, null, null, null, null, 'Trang 1/2'],
  [null, 'Nữ', 1],
);

const body = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: person.map((row) => ({ row, isPerson: true })) },
    { weight: 1, arbitrary: between.map((row) => ({ row, isPerson: false })) },
  ),
  {
    minLength: 1,
    maxLength: 30,
  },
);

test('every row of any list has one fate, and every person on it is an entry', () => {
  fc.assert(
    fc.property(fc.boolean(), body, fc.boolean(), body, (hasLetterhead, first, hasSignature, second) => {
      const above = hasLetterhead ? letterhead : [];
      const written = [
        ...[...above, HEADING].map((row) => ({ row, isPerson: false })),
        ...first,
        ...(hasSignature ? signature : []).map((row) => ({ row, isPerson: false })),
        ...second,
      ];
      const tables = findTables(workbookOf(sheetOf(written.map(({ row }) => row))), 'branches', new Map());
      const planted = written.flatMap(({ isPerson }, index) => (isPerson ? [index + 1] : []));
      expect(tables.flatMap(({ entries }) => entries.map(({ row }) => row))).toEqual(planted);
      for (const table of tables) {
        expect(table.furniture.filter(({ row }) => holdsPerson(rowCells(table.sheet, row)))).toEqual([]);
        const { rows, records, continuations, furniture, blank: empty, problems } = accountForRows(table);
        expect(records + continuations + furniture + empty + problems).toBe(rows);
      }
    }),
    { numRuns: 300 },
  );
});

test('a list without ordinals or without any data but names loses nobody', () => {
  const row = fc.record({ name: written, office: fc.constantFrom<Written>('Bí thư', 'Phó Bí thư', 'Đảng viên', null) });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 10 }), fc.boolean(), (people, hasOrdinals) => {
      const rows = people.map(({ name: text, office }, at): Row => [...(hasOrdinals ? [at + 1] : []), text, office]);
      const heading: Row = [...(hasOrdinals ? ['STT'] : []), 'Họ và tên', 'Chức vụ'];
      const [table] = findTables(workbookOf(sheetOf([heading, ...rows])), 'branches', new Map());
      expect(table?.entries.map(({ row: at }) => at)).toEqual(rows.map((_, at) => at + 2));
    }),
    { numRuns: 200 },
  );
});

/** Known surnames with two capitalised words or more: what anybody would take for a name. */
const NAME = /^(?:Nguyễn|Trần|Lê|Phạm|Bàn|Tống|Tô|Đỗ|Đặng|Vũ|Nguyen|Tran|Pham|Dang)(?: \p{Lu}\p{Ll}+){1,3}$/u;
const NUMBER = /^[\d./-]+$/;

test('no row of furniture holds a name beside a date or a number, wherever they stand', () => {
  const cell: fc.Arbitrary<Written> = fc.oneof(
    fc.constantFrom<Written>(null, null, null, 'BÍ THƯ', 'Cộng', 'Người lập:', 'Ghi chú', 'CHI BỘ XÓM 6', 'DANH SÁCH', 'Nam', 'x'),
    name,
    birth,
    number,
    fc.integer({ min: 1, max: 60 }),
  );
  const row = fc.array(cell, { minLength: 1, maxLength: HEADING.length });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 3 }), fc.array(row, { minLength: 1, maxLength: 8 }), (above, below) => {
      const people: Row = [1, 'Nguyễn Văn An', '15/03/1985'];
      const sheets = [sheetOf([...above, HEADING, people, ...below]), sheetOf(below, { name: 'Trang 2' })];
      for (const table of findTables(workbookOf(...sheets), 'branches', new Map())) {
        for (const { row: at, reason } of table.furniture) {
          const cells = rowCells(table.sheet, at).map(({ cell: { text } }) => text);
          const isBoth = cells.some((text) => NAME.test(text)) && cells.some((text) => NUMBER.test(text) && Number(text) !== 0);
          expect(reason === 'heading' ? [] : isBoth ? [reason, cells] : []).toEqual([]);
        }
      }
    }),
    { numRuns: 500 },
  );
});

test('two lists side by side lose nobody, and a row that holds two people counts once', () => {
  const half: fc.Arbitrary<Row> = fc.tuple(name, fc.constantFrom('15/03/1985', '1942'), fc.constantFrom('Chi bộ xóm 1', null));
  const noHalf: Row = [null, null, null];
  const heading: Row = ['Họ và tên', 'Ngày sinh', 'Nơi chuyển đến', 'Họ và tên', 'Ngày sinh', 'Nơi chuyển đi'];
  const line = fc.tuple(fc.option(half), fc.option(half));
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 20 }), (lines) => {
      fc.pre(lines.some(([left]) => left !== null) && lines.some(([, right]) => right !== null));
      const rows = lines.map(([left, right]) => [...(left ?? noHalf), ...(right ?? noHalf)]);
      const parents: Row = ['Đảng viên chuyển đi', null, null, 'Đảng viên chuyển đến'];
      const sheet = sheetOf([parents, heading, ...rows], {
        merges: [
          [1, 1, 1, 3],
          [1, 4, 1, 6],
        ],
      });
      const [table] = findTables(workbookOf(sheet), 'transfers', new Map());
      if (table === undefined) throw new Error('no table');
      const planted = lines.flatMap(([left, right], at) => [left && `1 ${at + 3}`, right && `2 ${at + 3}`]).filter(Boolean);
      expect(table.entries.map(({ side, row }) => `${side} ${row}`)).toEqual(planted);
      const { rows: all, records, furniture, blank: empty, problems, continuations } = accountForRows(table);
      expect(records).toBe(lines.filter(([left, right]) => left ?? right).length);
      expect(records + furniture + empty + problems + continuations).toBe(all);
    }),
    { numRuns: 200 },
  );
});
