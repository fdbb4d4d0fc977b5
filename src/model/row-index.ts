import type { RowRef } from './source.ts';

const keyOf = ({ role, file, sheet, row }: RowRef) => JSON.stringify([role, file, sheet, row]);

/** What stands in a row, found by where it stands; of two records in one row the first. */
export function rowIndex<Record extends { readonly source: RowRef }>(records: readonly Record[]): (row: RowRef) => Record | null {
  let index: Map<string, Record> | null = null;
  return (row) => {
    index ??= new Map(records.toReversed().map((record) => [keyOf(record.source), record]));
    return index.get(keyOf(row)) ?? null;
  };
}
