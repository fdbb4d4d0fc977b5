import type { Day } from '../model/calendar-date.ts';
import type { Field } from '../model/field.ts';
import type { Column, Table } from '../model/table.ts';
import { fillerDays } from './filler-days.ts';
import { type SwapVerdict, swapVerdict } from './swapped-columns.ts';

/** What programs did to the date columns of a table; only a whole column can tell. */
export interface ColumnDamage {
  /** Columns whose true dates have day and month swapped. */
  readonly swapped: ReadonlySet<number>;
  /** Days that stand for "not known", by column. */
  readonly fillers: ReadonlyMap<number, ReadonlySet<Day>>;
}

const DATE_FIELDS: ReadonlySet<Field | null> = new Set<Field | null>([
  'birthDate',
  'admissionDate',
  'officialDate',
  'decisionDate',
  'statusDate',
  'decisionEffective',
  'paperIssued',
  'accepted',
  'until',
  'extendedUntil',
  'endedOn',
]);
const PERSONS_FIELDS: ReadonlySet<Field | null> = new Set<Field | null>(['birthDate', 'admissionDate', 'officialDate']);

const sheetKey = ({ role, file, sheet }: Table) => `${role}\n${file}\n${sheet.name}`;
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

/** Looks at every date column once; a column with too few dates to tell follows the other date columns of its sheet. */
export function columnDamage(tables: readonly Table[]): readonly ColumnDamage[] {
  const verdicts = new Map<string, SwapVerdict>();
  const fillers = new Map<string, ReadonlySet<Day>>();
  const damaged = new Set<string>();
  for (const [key, { table, column, rows }] of dateColumns(tables)) {
    // Rows keep their numbers when a sheet is cut, so any part of it can read them all.
    const verdict = swapVerdict(table.sheet, rows, column.index);
    verdicts.set(key, verdict);
    if (verdict === 'swapped') damaged.add(sheetKey(table));
    if (PERSONS_FIELDS.has(column.field)) fillers.set(key, fillerDays(table.sheet, rows, column.index));
  }
  return tables.map((table) => {
    const isDamaged = damaged.has(sheetKey(table));
    const own = table.columns.map((column) => ({ column, key: columnKey(table, column) }));
    const isSwapped = (verdict: SwapVerdict | undefined) => verdict === 'swapped' || (verdict === 'too few' && isDamaged);
    return {
      swapped: new Set(own.filter(({ key }) => isSwapped(verdicts.get(key))).map(({ column }) => column.index)),
      fillers: new Map(own.flatMap(({ column, key }) => [[column.index, fillers.get(key) ?? new Set<Day>()] as const])),
    };
  });
}
