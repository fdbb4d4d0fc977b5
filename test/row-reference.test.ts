import { expect, test } from 'vitest';
import type { UserError } from '../src/model/user-error.ts';
import { findRow } from '../src/row-reference.ts';

const rowAt = (file: string, sheet: string, row: number) => ({ source: { role: 'branches', file, sheet, row } as const });
const rows = [
  rowAt('chi-bo/xom-1.xlsx', 'Danh sách', 12),
  rowAt('chi-bo/xom-1.xlsx', 'Danh sách', 13),
  rowAt('chi-bo/so.csv', '', 2),
  rowAt('cu/xom-1.xlsx', 'Danh sách', 13),
  rowAt('chi-bo/hai.xlsx', 'Nam', 4),
  rowAt('chi-bo/hai.xlsx', 'Nữ', 4),
];

test.each([
  ['chi-bo/xom-1.xlsx#Danh sách!12', rows[0]],
  ['xom-1.xlsx#Danh sách!12', rows[0]],
  ['xom-1.xlsx!12', rows[0]],
  ['chi-bo/so.csv!2', rows[2]],
  ['so.csv!2', rows[2]],
  ['so.csv#!2', rows[2]],
])('%s names a row', (reference, row) => {
  expect(findRow(reference, rows)).toBe(row);
});

test.each(['xom-1.xlsx#Danh sách!99', 'om-1.xlsx!12', 'xom-1.xlsx#Danh sách!13', 'hai.xlsx!4'])(
  '%s names no row, or several, and is wrong use',
  (reference) => {
    expect(() => findRow(reference, rows)).toThrow(expect.objectContaining<Partial<UserError>>({ exitCode: 2 }));
  },
);
