import { describe, expect, test } from 'vitest';
import { recordsOf } from '../../normalise/table-of.ts';
import type { Written } from '../sheet-of.ts';
import { tablesOf } from '../tables-of.ts';

type Row = readonly Written[];

const namesOf = (rows: readonly Row[]) =>
  recordsOf(...tablesOf([['CHI BỘ XÓM 3'], ...rows])).persons.map(({ name, birthDate }) => [name.display, birthDate]);

test.each<[string, readonly Row[]]>([
  [
    'three lists side by side',
    [
      ['STT', 'Họ và tên', 'Năm sinh', 'STT', 'Họ và tên', 'Năm sinh', 'STT', 'Họ và tên', 'Năm sinh'],
      [1, 'Lù Văn Páo', 1950, 3, 'Đèo Văn Ún', 1952, 5, 'Vũ Văn Khoa', 1954],
      [2, 'Vàng Thị Dợ', 1951, 4, 'Lê Thị Na', 1953],
    ],
  ],
  [
    'lists of names alone, a blank column between them',
    [
      ['STT', 'Họ và tên', null, 'STT', 'Họ và tên'],
      [1, 'Lù Văn Páo', null, 3, 'Đèo Văn Ún'],
      [2, 'Vàng Thị Dợ', null, 4, 'Lê Thị Na'],
      [null, null, null, 5, 'Vũ Văn Khoa'],
    ],
  ],
])('%s are read whole', (_, rows) => {
  const people = namesOf(rows);
  expect(people.map(([name]) => name).sort()).toEqual(['Lê Thị Na', 'Lù Văn Páo', 'Vàng Thị Dợ', 'Vũ Văn Khoa', 'Đèo Văn Ún'].sort());
  expect(new Map(people as [string, string | null][]).get('Đèo Văn Ún')).toBe(rows[0]?.includes('Năm sinh') ? '1952' : null);
});

test.each([
  [
    ['STT', 'Họ và tên', 'Họ và tên đầy đủ', 'Ngày sinh'],
    [1, 'Lù Páo', 'Lù Văn Páo', '15/03/1950'],
  ],
  [
    ['Ngày sinh', 'Họ và tên', 'Họ và tên đầy đủ', 'Quê quán'],
    ['15/03/1950', 'Lù Páo', 'Lù Văn Páo', 'Hải Minh'],
  ],
])('%j are two names of one person, and no lists side by side', (...rows) => {
  expect(() => tablesOf(rows)).toThrow(/two columns are both read as/);
});

test('residents’ contacts beside a list of members are no members, and the members are no contacts', () => {
  const tables = tablesOf(
    [
      ['Đảng viên chính thức', null, null, 'Đảng viên 213'],
      ['STT', 'Họ và tên', 'Năm sinh', 'STT', 'Họ và tên', 'Năm sinh'],
      [1, 'Lù Văn Páo', 1950, 1, 'Đèo Văn Ún', 1952],
      [2, 'Vàng Thị Dợ', 1951, 2, 'Lê Thị Na', 1953],
    ],
    {
      merges: [
        [1, 1, 1, 3],
        [1, 4, 1, 6],
      ],
    },
  );
  expect(tables).toMatchObject([{ kind: 'members' }]);
  const contacts = recordsOf(...tables).persons.filter((person) => person.kind === 'member' && person.isOutsider);
  expect(contacts.map(({ name }) => name.display)).toEqual(['Đèo Văn Ún', 'Lê Thị Na']);
});

describe('lists side by side with titles of their own', () => {
  const HEADS = ['STT', 'Họ và tên', 'Năm sinh', 'STT', 'Họ và tên', 'Năm sinh'];
  const PEOPLE = [1, 'Lù Văn Páo', 1950, 1, 'Đèo Văn Ún', 1952];
  const placesOf = (rows: readonly Row[]) => tablesOf(rows).flatMap(({ entries }) => entries.map(({ section, group }) => section ?? group));

  test('above the heading are each under its own chi bộ', () => {
    const rows = [['DANH SÁCH ĐẢNG VIÊN'], ['CHI BỘ XÓM 5', null, null, null, 'CHI BỘ XÓM 6'], [], HEADS, PEOPLE];
    expect(placesOf(rows)).toEqual(['CHI BỘ XÓM 5', 'CHI BỘ XÓM 6']);
    expect(tablesOf(rows)[0]?.preamble.map(({ text }) => text)).toEqual(['DANH SÁCH ĐẢNG VIÊN']);
  });

  test('may be of members and of residents’ contacts', () => {
    const tables = tablesOf([['DANH SÁCH ĐẢNG VIÊN', null, null, 'DANH SÁCH ĐẢNG VIÊN 213'], [], HEADS, PEOPLE]);
    expect(tables).toMatchObject([{ kind: 'members', entries: [{ isOutsider: false }, { isOutsider: true }] }]);
  });

  test('below the heading are each under its own, until a section of both', () => {
    const rows = [HEADS, ['CHI BỘ XÓM 5', null, null, 'CHI BỘ XÓM 6'], PEOPLE, ['CHI BỘ XÓM 7'], PEOPLE];
    expect(placesOf(rows)).toEqual(['CHI BỘ XÓM 5', 'CHI BỘ XÓM 6', 'CHI BỘ XÓM 7', 'CHI BỘ XÓM 7']);
  });

  test('are under one where a letterhead stands above them', () => {
    const rows = [['ĐẢNG BỘ XÃ HẢI MINH', null, null, 'ĐẢNG CỘNG SẢN VIỆT NAM'], ['ĐẢNG ỦY', null, null, 'CHI BỘ XÓM 6'], HEADS, PEOPLE];
    expect(placesOf(rows)).toEqual([null, null]);
  });
});
