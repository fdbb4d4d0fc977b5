import { expect, test } from 'vitest';
import { findTables } from '../../../src/load/table/find-tables.ts';
import { sheetOf, workbookOf } from '../sheet-of.ts';
import { tablesOf } from '../tables-of.ts';

/** The fields of the columns behind the name. */
const fieldsOf = (...headings: readonly string[]) =>
  tablesOf([
    ['STT', 'Họ và tên', ...headings],
    [1, 'Nguyễn Văn An', ...headings.map((_, at) => `Chi bộ xóm ${at}`)],
  ]).flatMap(({ columns }) => columns.slice(2).map(({ field }) => field));

test.each([
  [
    ['Chi bộ nơi cư trú', 'Chi bộ nơi công tác'],
    ['residenceOrganization', null],
  ],
  [
    ['Chi bộ nơi công tác', 'Chi bộ nơi cư trú'],
    [null, 'residenceOrganization'],
  ],
  [
    ['Chi bộ nơi công tác', 'Nơi sinh hoạt chính thức'],
    ['residenceOrganization', null],
  ],
])('%j, where contacts live and where they are members, stop nothing', (headings, fields) => expect(fieldsOf(...headings)).toEqual(fields));

test('of the day of a decision and the day of its effect the second is what counts', () => {
  const rows = [
    ['Họ và tên', 'Chi bộ cũ', 'Chi bộ mới', 'Ngày quyết định', 'Ngày hiệu lực'],
    ['Nguyễn Văn An', 'Chi bộ xóm 1', 'Chi bộ xóm 2', '02/01/2023', '05/01/2023'],
  ];
  const [table] = findTables(workbookOf(sheetOf(rows)), 'transfers', new Map());
  expect(table?.columns.slice(3).map(({ field }) => field)).toEqual([null, 'decisionEffective']);
});
