import { expect, test } from 'vitest';
import { inputsWith } from '../src/account-for-tables.ts';
import { tablesOf } from './load/tables-of.ts';

const LIST = [
  ['Họ và tên', 'Ngày sinh'],
  ['Phạm Thị Hạnh', '12/05/1966'],
];
const workbook = (file: string, role: 'branches' | 'registry') => ({ file, role, sha256: '', isAssumed: false });

test('each file has what is told of its own tables, in each of its roles', () => {
  const [table] = tablesOf(LIST);
  if (!table) throw new Error('no table');
  const tables = [
    { ...table, file: 'b.csv' },
    { ...table, file: 'a.csv' },
    { ...table, file: 'a.csv', role: 'registry' as const },
    { ...table, file: 'a.csv' },
  ];
  const workbooks = [
    workbook('a.csv', 'registry'),
    workbook('a.csv', 'branches'),
    workbook('b.csv', 'branches'),
    workbook('c.csv', 'branches'),
  ];
  const inputs = inputsWith({ workbooks, tables, skipped: [] }, ['first', 'second', 'third', 'fourth']);
  expect(inputs.map(({ tables: own }) => own)).toEqual([['third'], ['second', 'fourth'], ['first'], []]);
});
