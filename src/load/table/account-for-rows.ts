import type { Table } from '../../model/table.ts';

/** A table's rows by fate; `rows` is the sum of all others. */
export interface RowAccount {
  readonly rows: number;
  readonly records: number;
  readonly continuations: number;
  readonly furniture: number;
  readonly blank: number;
  readonly problems: number;
}

/**
 * Counts a table's rows by fate. That each row has exactly one is a promise; a row with none or two is a bug. Where two
 * lists stand side by side a row that holds a record of both, or a record and a continuation, counts once.
 */
export function accountForRows(table: Table): RowAccount {
  const { sheet, entries, furniture, blankRows, problemRows } = table;
  const isSided = entries.some(({ side }) => side !== null);
  const once = (rows: readonly number[]) => (isSided ? [...new Set(rows)] : rows);
  const records = once(entries.map(({ row }) => row));
  const begun = new Set(isSided ? records : []);
  const continuations = once(entries.flatMap((entry) => entry.continuations)).filter((row) => !begun.has(row));
  const fates = [records, continuations, furniture.map(({ row }) => row), blankRows, problemRows].flat();
  const rows = sheet.lastRow === 0 ? 0 : sheet.lastRow - sheet.firstRow + 1;
  const distinct = new Set(fates.filter((row) => row >= sheet.firstRow && row <= sheet.lastRow));
  if (fates.length !== rows || distinct.size !== rows) {
    throw new Error(`sheet "${sheet.name}": ${rows} rows, ${fates.length} fates of ${distinct.size} rows`);
  }
  return {
    rows,
    records: records.length,
    continuations: continuations.length,
    furniture: furniture.length,
    blank: blankRows.length,
    problems: problemRows.length,
  };
}
