import type { Day } from '../model/calendar-date.ts';
import { DATE_FIELDS, type Field } from '../model/field.ts';
import type { Column, Table } from '../model/table.ts';
import { fillerDays } from './filler-days.ts';
import { swapEvidence } from './swap-evidence.ts';
import { type SwapVerdict, swapVerdicts } from './swapped-columns.ts';

/** What programs did to the date columns of a table; only a whole column can tell. */
export interface ColumnDamage {
  /** Columns whose true dates have day and month swapped. */
  readonly swapped: ReadonlySet<number>;
  /** Columns of which too few dates are there to tell whether they are swapped. */
  readonly untold: ReadonlySet<number>;
  /** Days that stand for "not known", by column. */
  readonly fillers: ReadonlyMap<number, ReadonlySet<Day>>;
}

export const UNDAMAGED: ColumnDamage = { swapped: new Set(), untold: new Set(), fillers: new Map() };

const PERSONS_FIELDS: ReadonlySet<Field | null> = new Set<Field | null>(['birthDate', 'admissionDate', 'officialDate']);

const fileKey = ({ role, file }: Table) => `${role}\n${file}`;
const sheetKey = (table: Table) => `${fileKey(table)}\n${table.sheet.name}`;
const columnKey = (table: Table, { index, heading }: Column) => `${sheetKey(table)}\n${index}\n${heading}`;

/** Tables cut from one sheet are one column: sections of residents' contacts, further pages. */
interface DateColumn {
  readonly table: Table;
  readonly column: Column;
  readonly rows: number[];
}

function dateColumns(tables: readonly Table[]): ReadonlyMap<string, DateColumn> {
  const columns = new Map<string, DateColumn>();
  for (const table of tables) {
    for (const column of table.columns.filter(({ field }) => DATE_FIELDS.has(field))) {
      const key = columnKey(table, column);
      const known = columns.get(key) ?? { table, column, rows: [] };
      for (const { row } of table.entries) known.rows.push(row);
      columns.set(key, known);
    }
  }
  return columns;
}

/** Looks at every date column once: what was done to it shows in many dates together. */
export function columnDamage(tables: readonly Table[]): readonly ColumnDamage[] {
  const columns = [...dateColumns(tables)];
  // Rows keep their numbers when a sheet is cut, so any part of it can read them all.
  const verdicts = swapVerdicts(
    columns.map(([, { table, column, rows }]) => ({
      file: fileKey(table),
      sheet: sheetKey(table),
      evidence: swapEvidence(table.sheet, rows, column.index),
    })),
  );
  const swaps = new Map(columns.map(([key], at) => [key, verdicts[at]]));
  const fillers = new Map(
    columns
      .filter(([, { column }]) => PERSONS_FIELDS.has(column.field))
      .map(([key, { table, column, rows }]) => [key, fillerDays(table.sheet, rows, column.index)]),
  );
  return tables.map((table) => {
    const own = table.columns.map((column) => ({ index: column.index, key: columnKey(table, column) }));
    const judged = (verdict: SwapVerdict) => new Set(own.filter(({ key }) => swaps.get(key) === verdict).map(({ index }) => index));
    return {
      swapped: judged('swapped'),
      untold: judged('untold'),
      fillers: new Map(own.map(({ index, key }) => [index, fillers.get(key) ?? new Set<Day>()])),
    };
  });
}
