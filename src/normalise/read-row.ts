import type { CellIssue } from '../model/cell-issue.ts';
import { columnLetters } from '../model/column-letters.ts';
import type { Field } from '../model/field.ts';
import type { Cell } from '../model/sheet.ts';
import type { Column, Entry, Side, Table } from '../model/table.ts';
import { repairText } from '../vietnam/repair-text.ts';
import type { ColumnDamage } from './column-damage.ts';
import type { Notebook } from './notebook.ts';
import { swapDayAndMonth } from './swapped-columns.ts';

/** A cell of one record: its column, its row, the cell, and its text after the repairs of spreadsheets.md §5. */
export interface Value {
  readonly column: Column;
  readonly row: number;
  readonly cell: Cell;
  readonly text: string;
}

/** Reads one entry of a table field by field, and notes what was repaired and what cannot be used. */
export interface RowReader {
  /** Non-empty cells of a field in column order, continuation rows below their first row; an error cell is noted and left out. */
  values(field: Field): readonly Value[];
  /** The field's texts joined by blanks; null where there is none. */
  text(field: Field): string | null;
  note(value: Value, kind?: CellIssue['kind']): void;
  /** Notes that a value was repaired to be read. */
  repaired(value: Value, kind: string, to: string): void;
  /** Whether a day is what a program fills this column with where it knows none (spreadsheets.md §3). */
  isFiller(column: Column, day: string): boolean;
}

type ColumnsByField = ReadonlyMap<Field, readonly Column[]>;

const NONE: readonly Value[] = [];

function columnsByField({ columns }: Table, side: Side | null): ColumnsByField {
  const map = new Map<Field, Column[]>();
  for (const column of columns) {
    if (!column.field || (side !== null && column.side !== null && column.side !== side)) continue;
    const known = map.get(column.field);
    if (known) known.push(column);
    else map.set(column.field, [column]);
  }
  return map;
}

/** Gives a reader of the rows of a table; `node` is the record's position in the run. */
export function rowReader(
  table: Table,
  tableIndex: number,
  damage: ColumnDamage,
  notebook: Notebook,
): (entry: Entry, node: number) => RowReader {
  const columnsOf = { whole: columnsByField(table, null), left: columnsByField(table, 'left'), right: columnsByField(table, 'right') };
  const { sheet } = table;

  const repaired = (column: Column, row: number, kind: string, from: string, to: string) =>
    notebook.repairs.push({ table: tableIndex, row, column: columnLetters(column.index), kind, from, to });

  const unswapped = (column: Column, cell: Cell & { readonly kind: 'date' }, row: number): Value => {
    const text = swapDayAndMonth(cell.text) ?? cell.text;
    if (text !== cell.text) repaired(column, row, 'day-month-swapped', cell.text, text);
    return { column, row, cell: { ...cell, text }, text };
  };

  return (entry, node) => {
    const columns = columnsOf[entry.side ?? 'whole'];
    const known: Partial<Record<Field, readonly Value[]>> = {};
    const note = ({ column, cell }: Pick<Value, 'column' | 'cell'>, kind: CellIssue['kind'] = 'unreadable-cell') =>
      notebook.issues.push({
        kind,
        source: { role: table.role, file: table.file, sheet: sheet.name, row: entry.row },
        table: tableIndex,
        node,
        column: columnLetters(column.index),
        heading: column.heading,
        field: column.field ?? 'ignore',
        text: cell.text,
      });

    const read = (column: Column, row: number): Value | null => {
      const cell = sheet.cell(row, column.index);
      if (!cell) return null;
      if (cell.kind === 'error') {
        note({ column, cell });
        return null;
      }
      if (cell.kind === 'date' && damage.swapped.has(column.index)) return unswapped(column, cell, row);
      if (cell.kind !== 'text') return { column, row, cell, text: cell.text };
      const { text, repairs } = repairText(cell.text, cell.font);
      for (const kind of repairs) repaired(column, row, kind, cell.text, text);
      return text === '' ? null : { column, row, cell, text };
    };

    const readField = (field: Field): readonly Value[] => {
      const own = columns.get(field);
      if (own === undefined) return NONE;
      const found: Value[] = [];
      for (const column of own) {
        const first = read(column, entry.row);
        if (first) found.push(first);
        for (const row of entry.continuations) {
          const next = read(column, row);
          if (next) found.push(next);
        }
      }
      return found;
    };

    const values = (field: Field): readonly Value[] => {
      const before = known[field];
      if (before !== undefined) return before;
      const found = readField(field);
      known[field] = found;
      return found;
    };

    const text = (field: Field): string | null => {
      const found = values(field);
      const [only] = found;
      if (only === undefined) return null;
      const whole = found.length === 1 ? only.text : found.map((value) => value.text).join(' ');
      return whole.includes('\n') ? whole.replaceAll('\n', ' ') : whole;
    };

    return {
      values,
      text,
      note,
      repaired: ({ column, row, cell }, kind, to) => void repaired(column, row, kind, cell.text, to),
      isFiller: (column, day) => damage.fillers.get(column.index)?.has(day) === true,
    };
  };
}
