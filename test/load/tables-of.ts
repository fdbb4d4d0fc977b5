import { columnMapping } from '../../src/load/heading/column-mapping.ts';
import { findTables } from '../../src/load/table/find-tables.ts';
import type { Table } from '../../src/model/table.ts';
import { sheetOf, type Written, workbookOf } from './sheet-of.ts';

/** The tables of a chi bộ's sheet with these rows from row 1 on. */
export const tablesOf = (rows: readonly (readonly Written[])[], options: Parameters<typeof sheetOf>[1] = {}): readonly Table[] =>
  findTables(workbookOf(sheetOf(rows, options)), 'branches', columnMapping({}));

/** Each table by its kind and the rows of its people. */
export const peopleOf = (tables: readonly Table[]) => tables.map(({ kind, entries }) => [kind, ...entries.map(({ row }) => row)]);
