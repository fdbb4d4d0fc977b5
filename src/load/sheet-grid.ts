import type { Cell, Merge, Sheet } from '../model/sheet.ts';

const KINDS = ['text', 'number', 'date', 'boolean', 'error'] as const;
/** Invisible characters that look like nothing: white space, zero-width blanks, a byte order mark. */
const INVISIBLE = /^[\s\u200b\u2060\ufeff]*$/;

/** Strings kept once and named by their position; one pool serves a workbook. */
export interface StringPool {
  add(text: string): number;
  at(index: number): string;
}

export function stringPool(): StringPool {
  const strings: string[] = [];
  const positions = new Map<string, number>();
  return {
    add(text) {
      const known = positions.get(text);
      if (known !== undefined) return known;
      positions.set(text, strings.length);
      return strings.push(text) - 1;
    },
    at: (index) => strings[index] ?? '',
  };
}

/** One column's cells by row: kind + 1 (0 is "no cell"), a number or a string's position, and a font's position + 1. */
interface ColumnCells {
  kinds: Uint8Array;
  values: Float64Array;
  fonts: Uint32Array;
  /** Numbers whose text is not their shortest digits (leading zeros shown by the format), by row. */
  readonly numberTexts: Map<number, number>;
}

/** Collects the cells of one sheet, column by column, in any order. */
export interface SheetBuilder {
  put(row: number, column: number, cell: Cell): void;
  merge(merge: Merge): void;
  hideRow(row: number): void;
  hideColumn(column: number): void;
  build(): Sheet;
}

const emptyColumn = (): ColumnCells => ({
  kinds: new Uint8Array(64),
  values: new Float64Array(64),
  fonts: new Uint32Array(64),
  numberTexts: new Map(),
});

function makeRoom(cells: ColumnCells, row: number): void {
  if (row < cells.kinds.length) return;
  const size = 2 ** Math.ceil(Math.log2(row + 1));
  const { kinds, values, fonts } = cells;
  cells.kinds = new Uint8Array(size);
  cells.values = new Float64Array(size);
  cells.fonts = new Uint32Array(size);
  cells.kinds.set(kinds);
  cells.values.set(values);
  cells.fonts.set(fonts);
}

function store(cells: ColumnCells, row: number, cell: Cell, pool: StringPool): void {
  makeRoom(cells, row);
  cells.kinds[row] = KINDS.indexOf(cell.kind) + 1;
  cells.values[row] = cell.kind === 'number' ? cell.value : pool.add(cell.text);
  cells.fonts[row] = cell.font === null ? 0 : pool.add(cell.font) + 1;
  if (cell.kind === 'number' && cell.text !== String(cell.value)) cells.numberTexts.set(row, pool.add(cell.text));
}

function fetch(cells: ColumnCells | undefined, row: number, pool: StringPool): Cell | null {
  const kind = KINDS[(cells?.kinds[row] ?? 0) - 1];
  if (cells === undefined || kind === undefined) return null;

  const value = cells.values[row] ?? 0;
  const fontIndex = cells.fonts[row] ?? 0;
  const font = fontIndex === 0 ? null : pool.at(fontIndex - 1);
  if (kind !== 'number') return { kind, text: pool.at(value), font };
  const shown = cells.numberTexts.get(row);
  return { kind, text: shown === undefined ? String(value) : pool.at(shown), value, font };
}

/** A builder of a sheet whose cells are held by column: a few bytes a cell, and a Cell object only when one is asked for. */
export function sheetBuilder(name: string, hidden: boolean, pool: StringPool = stringPool()): SheetBuilder {
  const columns: ColumnCells[] = [];
  const merges: Merge[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  let firstRow = 0;
  let lastRow = 0;
  let lastColumn = 0;

  const put = (row: number, column: number, cell: Cell) => {
    if (cell.kind === 'text' && INVISIBLE.test(cell.text)) return;
    const cells = columns[column] ?? emptyColumn();
    columns[column] = cells;
    store(cells, row, cell, pool);
    firstRow = firstRow === 0 ? row : Math.min(firstRow, row);
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  };

  return {
    put,
    merge: (merge) => void merges.push(merge),
    hideRow: (row) => void hiddenRows.add(row),
    hideColumn: (column) => void hiddenColumns.add(column),
    build: () => ({
      name,
      hidden,
      firstRow,
      lastRow,
      lastColumn,
      merges,
      cell: (row, column) => fetch(columns[column], row, pool),
      isRowHidden: (row) => hiddenRows.has(row),
      isColumnHidden: (column) => hiddenColumns.has(column),
    }),
  };
}
