import type { CellIssue } from '../model/cell-issue.ts';
import { columnLetters } from '../model/column-letters.ts';
import type { Field } from '../model/field.ts';
import type { Cell, Sheet } from '../model/sheet.ts';
import type { Column, Entry, Side, Table } from '../model/table.ts';
import { isDamagedText } from '../vietnam/mojibake.ts';
import { repairText } from '../vietnam/repair-text.ts';
import type { ColumnDamage } from './column-damage.ts';
import { dayAndMonth } from './day-and-month.ts';
import { dittoMarks } from './ditto-marks.ts';
import type { Notebook } from './notebook.ts';
import { isDash, sharedCells } from './shared-cells.ts';

/** A cell of one record: its column, its row, the cell, and its text after the repairs. */
export interface Value {
  readonly column: Column;
  readonly row: number;
  readonly cell: Cell;
  readonly text: string;
}

/** Reads one entry of a table field by field, and notes what was repaired and what cannot be used. */
export interface RowReader {
  readonly sheet: Sheet;
  /** Non-empty cells of a field in column order, continuation rows below their first row; an error cell is noted and left out. */
  values(field: Field): readonly Value[];
  /** The columns that are read for a field, filled or not. */
  columns(field: Field): readonly Column[];
  /** A cell of the field is an error: it says something, though nobody knows what. */
  hasError(field: Field): boolean;
  /** The field's texts joined by blanks; null where there is none. */
  text(field: Field): string | null;
  note(value: Value, kind?: CellIssue['kind']): void;
  /** Notes that a value was repaired to be read. */
  repaired(value: Value, kind: string, to: string): void;
  /** Whether a day is what a program fills this column with where it knows none. */
  isFiller(column: Column, day: string): boolean;
}

/** A field's columns, and its place among the fields that the table has. */
interface FieldColumns {
  readonly slot: number;
  readonly columns: Column[];
}
type ColumnsByField = ReadonlyMap<Field, FieldColumns>;

const NONE: readonly Value[] = [];

function columnsByField({ columns }: Table, side: Side | null): ColumnsByField {
  const map = new Map<Field, FieldColumns>();
  for (const column of columns) {
    if (!column.field || (side !== null && column.side !== null && column.side !== side)) continue;
    const known = map.get(column.field);
    if (known) known.columns.push(column);
    else map.set(column.field, { slot: map.size, columns: [column] });
  }
  return map;
}

/** Fields of words; what is damaged elsewhere is no date, number or status and is reported as such. */
const WORDED: ReadonlySet<Field | null> = new Set<Field>([
  'fullName',
  'familyAndMiddleName',
  'surname',
  'givenName',
  'organization',
  'committee',
  'fromOrganization',
  'toOrganization',
  'hometown',
  'residence',
]);

type Note = (value: Pick<Value, 'column' | 'cell'>, kind?: CellIssue['kind']) => void;

/** Reads single cells of a table, repaired, and keeps what was repaired; null for an empty cell and for an error, which is noted. */
function cellReader({ sheet }: Table, tableIndex: number, damage: ColumnDamage, { repairs }: Notebook) {
  const repaired = (column: Column, row: number, kind: string, from: string, to: string) =>
    repairs.push({ table: tableIndex, row, column: columnLetters(column.index), kind, from, to });

  /** The text in the order of day and month that its column was found to have. */
  const ordered = (column: Column, row: number, cell: Cell & { readonly kind: 'date' | 'text' }, text: string, note: Note): string => {
    const order = dayAndMonth(damage, column.index, cell.kind, text);
    if (order.isDoubtful) note({ column, cell }, 'day-or-month');
    if (order.text !== text) repaired(column, row, 'day-month-swapped', text, order.text);
    return order.text;
  };

  const read = (column: Column, row: number, note: Note): Value | null => {
    const cell = sheet.cell(row, column.index);
    if (!cell) return null;
    if (cell.kind === 'error') {
      note({ column, cell });
      return null;
    }
    if (cell.kind === 'date') {
      const text = ordered(column, row, cell, cell.text, note);
      return { column, row, cell: { ...cell, text }, text };
    }
    if (cell.kind !== 'text') return { column, row, cell, text: cell.text };
    const { text: whole, repairs: done } = repairText(cell.text, cell.font);
    for (const kind of done) repaired(column, row, kind, cell.text, whole);
    const text = ordered(column, row, cell, whole, note);
    if (WORDED.has(column.field) && isDamagedText(text)) note({ column, cell }, 'damaged-text');
    return text === '' ? null : { column, row, cell, text };
  };
  return { read, repaired };
}

const joined = (values: readonly Value[]): string | null => {
  const [only] = values;
  if (only === undefined) return null;
  const whole = values.length === 1 ? only.text : values.map(({ text }) => text).join(' ');
  return whole.includes('\n') ? whole.replaceAll('\n', ' ') : whole;
};

/** Gives a reader of the rows of a table; `node` is the record's position in the run. */
export function rowReader(
  table: Table,
  tableIndex: number,
  damage: ColumnDamage,
  notebook: Notebook,
): (entry: Entry, node: number) => RowReader {
  const sides = new Set<Side | null>(table.columns.map(({ side }) => side)).add(null);
  const columnsOf = new Map([...sides].map((side) => [side, columnsByField(table, side)]));
  const { read, repaired } = cellReader(table, tableIndex, damage, notebook);
  // What is repaired in a shared cell is noted once, where it stands.
  const { read: readAgain } = cellReader(table, tableIndex, damage, { ...notebook, repairs: [] });
  const sharedWith = sharedCells(table);
  const ditto = dittoMarks(table);
  /** The cell in an entry's first row, or the one that speaks for it. */
  const readFirst = (column: Column, row: number, note: Note): Value | null => {
    const own = read(column, row, note);
    if (own === null || isDash(own.text)) {
      const above = sharedWith(row, column.index);
      return above === null || above === row ? own : readAgain(column, above, note);
    }
    const above = ditto(own.text, row, column);
    if (above === null) return own;
    const repeated = above === row ? null : readAgain(column, above, note);
    if (repeated === null) note(own);
    else repaired(column, row, 'ditto', own.cell.text, repeated.text);
    return repeated;
  };

  return (entry, node) => {
    const columns: ColumnsByField = columnsOf.get(entry.side) ?? new Map();
    const known: (readonly Value[] | undefined)[] = [];
    const note: Note = ({ column, cell }, kind = 'unreadable-cell') =>
      void notebook.issues.push({
        kind,
        source: { role: table.role, file: table.file, sheet: table.sheet.name, row: entry.row },
        table: tableIndex,
        node,
        column: columnLetters(column.index),
        heading: column.heading,
        field: column.field ?? 'ignore',
        text: cell.text,
      });

    const readField = (own: readonly Column[]): readonly Value[] => {
      const found: Value[] = [];
      for (const column of own) {
        const first = readFirst(column, entry.row, note);
        if (first !== null) found.push(first);
        for (const row of entry.continuations) {
          const next = read(column, row, note);
          if (next !== null) found.push(next);
        }
      }
      return found;
    };
    // A field may be asked for twice (the birth date tells the sex too): what was repaired is noted once.
    const values = (field: Field): readonly Value[] => {
      const own = columns.get(field);
      if (own === undefined) return NONE;
      const found = known[own.slot] ?? readField(own.columns);
      known[own.slot] = found;
      return found;
    };

    return {
      sheet: table.sheet,
      values,
      columns: (field) => columns.get(field)?.columns ?? [],
      hasError: (field) =>
        (columns.get(field)?.columns ?? []).some(({ index }) =>
          [entry.row, ...entry.continuations].some((at) => table.sheet.cell(at, index)?.kind === 'error'),
        ),
      text: (field) => joined(values(field)),
      note,
      repaired: ({ column, row, cell }, kind, to) => void repaired(column, row, kind, cell.text, to),
      isFiller: (column, day) => damage.fillers.get(column.index)?.has(day) === true,
    };
  };
}
