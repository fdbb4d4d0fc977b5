import { expect, test } from 'vitest';
import type { Written } from '../load/sheet-of.ts';
import { type ColumnOf, recordsOf, tableOf } from './table-of.ts';

const outsiders = (columns: readonly ColumnOf[], rows: readonly (readonly Written[])[]) =>
  recordsOf(tableOf(['fullName', ...columns], rows)).persons.map((person) => person.kind === 'member' && person.isOutsider);

const NAMES = ['Lù Văn Páo', 'Vàng Thị Dợ', 'Đèo Văn Ún'];
const under = (marks: readonly Written[]) => NAMES.map((name, at) => [name, marks[at] ?? null]);

test.each<[string, string, readonly Written[], readonly boolean[]]>([
  ['without a mark', 'Đảng viên', ['x', null, 'x'], [false, true, false]],
  ['marked with no', 'Là đảng viên', ['Có', 'Không', 'có'], [false, true, false]],
  ['where nobody is marked', 'Đảng viên', [null, null, null], [false, false, false]],
  ['where the column has kinds', 'Đảng viên', ['Chính thức', null, 'Dự bị'], [false, false, false]],
  ['under another heading', 'Loại đảng viên', ['x', null, 'x'], [false, false, false]],
])('people %s', (_, heading, marks, others) => {
  expect(outsiders([['kind', heading]], under(marks))).toEqual(others);
});

test('beside a column of those on probation the mark is of the official members', () => {
  const rows = NAMES.map((name, at) => [name, at === 0 ? null : 'x', at === 0 ? 'x' : null]);
  expect(
    outsiders(
      [
        ['kind', 'Đảng viên'],
        ['kind', 'Dự bị'],
      ],
      rows,
    ),
  ).toEqual([false, false, false]);
});
