import { describe, expect, test } from 'vitest';
import { findTables } from '../../../src/load/table/find-tables.ts';
import { columnLetters } from '../../../src/model/column-letters.ts';
import { recordsOf } from '../../normalise/table-of.ts';
import { sheetOf, type Written, workbookOf } from '../sheet-of.ts';
import { tablesOf } from '../tables-of.ts';

type Row = readonly Written[];

const TITLE = ['CHI BỘ XÓM 3'];
const HEADING = ['STT', 'Họ và tên', 'Ngày sinh', 'Số CCCD', 'Ngày vào Đảng'];
const NAMES = ['Lù Văn Páo', 'Vàng Thị Dợ', 'Đèo Văn Ún', 'Lê Thị Na', 'Vũ Văn Khoa', 'Ma Thị Hoan', 'Hà Văn Sính', 'Cà Thị Biên'];
const person = (no: number): Row => [no, NAMES[no - 1] ?? '', `0${no}/05/1966`, `03606611264${no}`, `03/02/199${no}`];
const GAP = [null, null];

/** Persons 1 to 5 one below the other, and beside the first three of them persons 6 to 8. */
const beside = (other: (no: number) => Row, gap: Row = GAP): readonly Row[] =>
  [1, 2, 3, 4, 5].map((no) => (no <= 3 ? [...person(no), ...gap, ...other(no + 5)] : person(no)));

const namesIn = (tables: ReturnType<typeof tablesOf>) =>
  recordsOf(...tables)
    .persons.map(({ name, birthDate }) => `${name.display} ${birthDate}`)
    .sort();
const ALL = NAMES.map((name, at) => `${name} 1966-05-0${at + 1}`).sort();

const fieldsOf = ([table]: ReturnType<typeof tablesOf>) =>
  table?.columns.map(({ index, field, side }) => `${columnLetters(index)} ${field ?? '-'} ${side ?? ''}`.trim());

describe('people beside a list, in columns without a heading', () => {
  test.each<[string, readonly Row[]]>([
    ['behind two blank columns', [HEADING, ...beside(person)]],
    ['right behind the list', [HEADING, ...beside(person, [])]],
    ['under a heading of notes over their numbers', [[...HEADING, null, 'Ghi chú'], ...beside(person, [null])]],
    ['under the heading of the name alone', [[...HEADING, null, null, 'Họ và tên'], ...beside(person, [null])]],
    [
      'below the rows of the list',
      [HEADING, ...[1, 2, 3, 4].map(person), ...[5, 6, 7, 8].map((no) => [...new Array(7).fill(null), ...person(no)])],
    ],
    [
      'in two further blocks',
      [HEADING, ...[1, 2, 3, 4].map((no) => [...person(no), ...(no < 3 ? [null, ...person(no + 4), null, ...person(no + 6)] : [])])],
    ],
    ['before the list', [[...new Array(6).fill(null), ...HEADING], ...[1, 2, 3, 4].map((no) => [...person(no + 4), null, ...person(no)])]],
    [
      'each without a number, as on the list',
      [HEADING.slice(1), ...[1, 2, 3, 4].map((no) => [...person(no).slice(1), null, ...person(no + 4).slice(1)])],
    ],
  ])('that are those of the list go on with it: %s', (_, rows) => {
    const tables = tablesOf([TITLE, ...rows]);
    expect(namesIn(tables)).toEqual(ALL);
    expect(tables.flatMap(({ beside: unread }) => unread)).toEqual([]);
  });

  test('may have no numbers where they have all else', () => {
    const tables = tablesOf([TITLE, HEADING, ...beside((no) => person(no).slice(1))]);
    expect(namesIn(tables)).toEqual(ALL);
  });

  test('are shown with the fields of the list’s own', () => {
    expect(fieldsOf(tablesOf([TITLE, HEADING, ...beside(person)]))).toEqual([
      'A - 1',
      'B fullName 1',
      'C birthDate 1',
      'D nationalId 1',
      'E admissionDate 1',
      'H - 2',
      'I fullName 2',
      'J birthDate 2',
      'K nationalId 2',
      'L admissionDate 2',
    ]);
  });

  test('go on with a list of names alone where their numbers do', () => {
    const rows = [1, 2, 3, 4].map((no) => [...person(no).slice(0, 2), null, ...person(no + 4).slice(0, 2)]);
    expect(recordsOf(...tablesOf([TITLE, HEADING.slice(0, 2), ...rows])).persons).toHaveLength(8);
  });

  test('stand under titles of their own', () => {
    const tables = tablesOf([['CHI BỘ XÓM 5', ...new Array(6).fill(null), 'CHI BỘ XÓM 6'], HEADING, ...beside(person)]);
    expect(tables.flatMap(({ entries }) => entries.map(({ section, side }) => `${side} ${section}`))).toContain('2 CHI BỘ XÓM 6');
  });

  test.each<[string, readonly Row[]]>([
    ['beside that of the list', [['CHI BỘ XÓM 3', ...new Array(6).fill(null), 'ĐẢNG VIÊN 213']]],
    ['above it alone', [TITLE, [...new Array(7).fill(null), 'ĐẢNG VIÊN 213']]],
  ])('are residents’ contacts under their own title, %s', (_, titles) => {
    const tables = tablesOf([...titles, HEADING, ...beside(person)]);
    expect(tables).toMatchObject([{ kind: 'members' }]);
    const { persons } = recordsOf(...tables);
    const contacts = persons.filter((one) => one.kind === 'member' && one.isOutsider).map(({ name }) => name.display);
    expect(contacts).toEqual([NAMES[5], NAMES[6], NAMES[7]]);
    const places = persons.map((one) =>
      one.kind === 'member' ? one.claims.find(({ isExplicit }) => isExplicit)?.name.branch?.plain : null,
    );
    expect(new Set(places)).toEqual(new Set(['xom 3']));
  });

  test('may go on with a transfer book', () => {
    const heading = ['STT', 'Họ và tên', 'Ngày sinh', 'Nơi đi', 'Nơi đến', 'Ngày chuyển'];
    const move = (no: number): Row => [...person(no).slice(0, 3), 'Thôn 1', 'Thôn 2', '05/01/2024'];
    const rows = [heading, ...[1, 2, 3, 4].map((no) => [...move(no), null, ...move(no + 4)])];
    const tables = findTables(workbookOf(sheetOf(rows)), 'transfers', new Map());
    expect(namesIn(tables)).toEqual(ALL);
  });
});

describe('other people beside a list', () => {
  test.each<[string, (no: number) => Row, readonly string[]]>([
    ['a spouse with a year', (no) => [`Nguyễn Thị Bông ${NAMES[no - 1]?.split(' ').at(-1)}`, 1960 + no], ['H', 'I']],
    ['people with less than the list has', (no) => person(no).slice(0, 3), ['H', 'J']],
    ['people with columns in another order', (no) => person(no).toReversed(), ['H', 'L']],
    ['the list’s own people again', (no) => person(no - 5), ['H', 'L']],
  ])('are reported with their rows and columns: %s', (_, other, [first, last]) => {
    const tables = tablesOf([TITLE, HEADING, ...beside(other)]);
    expect(namesIn(tables)).toHaveLength(5);
    const told = tables.flatMap(({ beside: unread }) => unread);
    expect(told.map(({ row, columns }) => [row, columnLetters(columns[0] ?? 0), columnLetters(columns.at(-1) ?? 0)])).toEqual(
      [3, 4, 5].map((row) => [row, first, last]),
    );
  });

  test('one alone is reported too', () => {
    const rows = [HEADING, person(1), [...person(2), null, null, ...person(8)], person(3)];
    expect(tablesOf([TITLE, ...rows]).flatMap(({ beside: unread }) => unread.map(({ row }) => row))).toEqual([4]);
  });

  test('beside no person make the row a problem, once', () => {
    const rows = [HEADING, person(1), person(2), [], [...new Array(8).fill(null), 'Vũ Văn Khoa', '12/05/1966']];
    const [table] = tablesOf([TITLE, ...rows]);
    expect(table?.problemRows).toEqual([6]);
    expect(table?.beside).toEqual([]);
  });

  test.each<[string, Row]>([
    ['remarks', ['đã nộp đủ hồ sơ', 'x']],
    ['a sum', [120000, 'Cộng']],
    ['the name of somebody and nothing else', ['Vũ Văn Khoa']],
  ])('%s are none', (_, words) => {
    const rows = [HEADING, ...[1, 2, 3].map((no) => [...person(no), null, ...words])];
    expect(tablesOf([TITLE, ...rows]).flatMap(({ beside: unread }) => unread)).toEqual([]);
  });
});
