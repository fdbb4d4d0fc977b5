import type { CellIssue } from '../model/cell-issue.ts';
import { columnLetters } from '../model/column-letters.ts';
import type { Field } from '../model/field.ts';
import type { Cell } from '../model/sheet.ts';
import type { Column, Entry, Table } from '../model/table.ts';
import { repairText } from '../vietnam/repair-text.ts';
import type { Notebook } from './notebook.ts';
import { swapDayAndMonth, swappedColumns } from './swapped-columns.ts';

/** A cell of one record: its column, the cell, and its text after the repairs of spreadsheets.md §5. */
export interface Value {
  readonly column: Column;
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
}

const columnsByField = (table: Table): ReadonlyMap<Field, readonly Column[]> =>
  table.columns.reduce((map, column) => {
    if (column.field) map.set(column.field, [...(map.get(column.field) ?? []), column]);
    return map;
  }, new Map<Field, readonly Column[]>());

/** Gives a reader of the rows of a table; `node` is the record's position in the run. */
export function rowReader(table: Table, tableIndex: number, notebook: Notebook): (entry: Entry, node: number) => RowReader {
  const columns = columnsByField(table);
  const swapped = swappedColumns(table);
  const repaired = (column: Column, row: number, kind: string, [from, to]: readonly [string, string]) =>
    notebook.repairs.push({ table: tableIndex, row, column: columnLetters(column.index), kind, from, to });
  const unswapped = (column: Column, cell: Cell & { readonly kind: 'date' }, row: number): Value => {
    const text = swapDayAndMonth(cell.text) ?? cell.text;
    if (text !== cell.text) repaired(column, row, 'day-month-swapped', [cell.text, text]);
    return { column, cell: { ...cell, text }, text };
  };
  return (entry, node) => {
    const source = { role: table.role, file: table.file, sheet: table.sheet.name, row: entry.row };
    const note = ({ column, cell }: Pick<Value, 'column' | 'cell'>, kind: CellIssue['kind'] = 'unreadable-cell') =>
      notebook.issues.push({
        kind,
        source,
        table: tableIndex,
        node,
        column: columnLetters(column.index),
        heading: column.heading,
        field: column.field ?? 'ignore',
        text: cell.text,
      });

    const read = (column: Column, row: number): Value | null => {
      const cell = table.sheet.cell(row, column.index);
      if (!cell) return null;
      if (cell.kind === 'error') {
        note({ column, cell });
        return null;
      }
      if (cell.kind === 'date' && swapped.has(column.index)) return unswapped(column, cell, row);
      if (cell.kind !== 'text') return { column, cell, text: cell.text };
      const { text, repairs } = repairText(cell.text, cell.font);
      for (const kind of repairs) repaired(column, row, kind, [cell.text, text]);
      return text === '' ? null : { column, cell, text };
    };

    const readField = (field: Field) =>
      (columns.get(field) ?? []).flatMap((column) =>
        [entry.row, ...entry.continuations].flatMap((row) => {
          const value = read(column, row);
          return value ? [value] : [];
        }),
      );
    // a field that is asked for twice is read, and noted, once
    const known = new Map<Field, readonly Value[]>();
    const values = (field: Field) => {
      const found = known.get(field) ?? readField(field);
      known.set(field, found);
      return found;
    };

    const text = (field: Field) =>
      values(field)
        .map((value) => value.text.replaceAll('\n', ' '))
        .join(' ') || null;

    return {
      values,
      text,
      note,
      repaired: ({ column, cell }, kind, to) => repaired(column, entry.row, kind, [cell.text, to]),
    };
  };
}
