import type { Day } from '../model/calendar-date.ts';
import { DATE_FIELDS, type Field } from '../model/field.ts';
import type { Column, Table } from '../model/table.ts';
import { type DayMonthCounts, dayMonthCounts } from './day-month-counts.ts';
import { fillerDays } from './filler-days.ts';
import { type SwapEvidence, textsMonthFirst, trueDatesSwapped } from './swap-evidence.ts';
import { type SwapVerdict, swapVerdicts } from './swapped-columns.ts';

/** Columns by the kind of cell that their dates stand in. */
export type DatesByKind = Readonly<Record<'date' | 'text', ReadonlySet<number>>>;

/** What programs did to the date columns of a table; only a whole column can tell. */
export interface ColumnDamage {
  /** Columns whose true dates have day and month swapped, and whose texts are written month first. */
  readonly swapped: DatesByKind;
  /** Columns whose dates do not tell whether they are. */
  readonly untold: DatesByKind;
  /** Days that stand for "not known", by column. */
  readonly fillers: ReadonlyMap<number, ReadonlySet<Day>>;
}

const NO_COLUMNS: DatesByKind = { date: new Set(), text: new Set() };
export const UNDAMAGED: ColumnDamage = { swapped: NO_COLUMNS, untold: NO_COLUMNS, fillers: new Map() };

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
  const counted = columns.map(([key, { table, column, rows }]) => ({
    key,
    file: fileKey(table),
    sheet: sheetKey(table),
    counts: dayMonthCounts(table.sheet, rows, column.index),
  }));
  const judge = (evidenceOf: (counts: DayMonthCounts) => SwapEvidence): ReadonlyMap<string, SwapVerdict | undefined> => {
    const verdicts = swapVerdicts(counted.map(({ file, sheet, counts }) => ({ file, sheet, evidence: evidenceOf(counts) })));
    return new Map(counted.map(({ key }, at) => [key, verdicts[at]]));
  };
  const verdicts = { date: judge(trueDatesSwapped), text: judge(textsMonthFirst) };
  const fillers = new Map(
    columns
      .filter(([, { column }]) => PERSONS_FIELDS.has(column.field))
      .map(([key, { table, column, rows }]) => [key, fillerDays(table.sheet, rows, column.index)]),
  );
  return tables.map((table) => {
    const own = table.columns.map((column) => ({ index: column.index, key: columnKey(table, column) }));
    const among = (kind: keyof DatesByKind, verdict: SwapVerdict) =>
      new Set(own.filter(({ key }) => verdicts[kind].get(key) === verdict).map(({ index }) => index));
    const judged = (verdict: SwapVerdict): DatesByKind => ({ date: among('date', verdict), text: among('text', verdict) });
    return {
      swapped: judged('swapped'),
      untold: judged('untold'),
      fillers: new Map(own.map(({ index, key }) => [index, fillers.get(key) ?? new Set<Day>()])),
    };
  });
}
