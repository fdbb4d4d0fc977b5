import type { Day } from '../../model/calendar-date.ts';
import type { Cell, Merge, Sheet } from '../../model/sheet.ts';
import { type CellMemory, cellMemory } from './cell-memory.ts';
import { dayZero } from './serial-days.ts';
import { isBlankText } from './string-pool.ts';

const KINDS = ['text', 'number', 'date', 'boolean', 'error'] as const;
const TEXT = 1;
const NUMBER = 2;
const PAGE_BITS = 8;
const PAGE_ROWS = 1 << PAGE_BITS;
/** Most lists of chi bộ have some thirty people, and there are thousands of lists. */
const FIRST_ROWS = 32;

/** Up to 256 rows of one column: kind + 1 (0 is "no cell"), a number or a string's position, and a font's number. */
interface Page {
  readonly kinds: Uint8Array;
  readonly fonts: Uint16Array;
  readonly values: Float64Array;
}

const pageOfRows = (rows: number): Page => ({ kinds: new Uint8Array(rows), fonts: new Uint16Array(rows), values: new Float64Array(rows) });

/** The page with room for a row: twice as much as it had until there is enough, so that few rows take little. */
function withRoom(page: Page, at: number): Page {
  let rows = page.kinds.length;
  if (at < rows) return page;
  while (rows <= at) rows *= 2;
  const grown = pageOfRows(rows);
  grown.kinds.set(page.kinds);
  grown.fonts.set(page.fonts);
  grown.values.set(page.values);
  return grown;
}

type Column = (Page | undefined)[];

const NO_COLUMNS: readonly number[] = [];

/** Collects the cells of one sheet, column by column, in any order; of two for one place the last stays. */
export interface SheetBuilder {
  put(row: number, column: number, cell: Cell): void;
  /** Puts a text that stands among the workbook's strings already and is not blank. */
  putText(row: number, column: number, position: number, font: string | null): void;
  /** What stands there so far. */
  cell(row: number, column: number): Cell | null;
  merge(merge: Merge): void;
  hideRow(row: number): void;
  hideColumn(column: number): void;
  build(): Sheet;
}

/** Fonts are few: each cell holds the number of its own, 0 for none. */
interface FontNumbers {
  numberOf(font: string | null): number;
  at(number: number): string | null;
}

function fontNumbers(): FontNumbers {
  const fonts: (string | null)[] = [null];
  const numbers = new Map<string | null, number>([[null, 0]]);
  return {
    numberOf: (font) => {
      const known = numbers.get(font);
      if (known !== undefined) return known;
      if (fonts.length > 0xffff) return 0;
      numbers.set(font, fonts.length);
      return fonts.push(font) - 1;
    },
    at: (number) => fonts[number] ?? null,
  };
}

/** The cells by column, and the numbers' texts that are not their shortest digits ("036085001234"), by row and column. */
function cellStore({ strings, takePage }: CellMemory) {
  const columns: (Column | undefined)[] = [];
  const numberTexts = new Map<number, number>();
  const fonts = fontNumbers();
  const columnsByBlock = new Map<number, number[]>();

  const pageOf = (row: number, column: number): Page => {
    const cells = columns[column] ?? [];
    columns[column] = cells;
    const at = row & (PAGE_ROWS - 1);
    const known = cells[row >> PAGE_BITS];
    const page = withRoom(known ?? pageOfRows(FIRST_ROWS), at);
    if (page === known) return page;
    cells[row >> PAGE_BITS] = page;
    if (known !== undefined) return page;
    takePage();
    const columnsOfBlock = columnsByBlock.get(row >> PAGE_BITS) ?? [];
    columnsByBlock.set(row >> PAGE_BITS, columnsOfBlock);
    const after = columnsOfBlock.findLastIndex((other) => other < column);
    columnsOfBlock.splice(after + 1, 0, column);
    return page;
  };
  const keyOf = (row: number, column: number) => row * 0x8000 + column;

  return {
    set(row: number, column: number, kind: number, value: number, font: string | null): void {
      const page = pageOf(row, column);
      const at = row & (PAGE_ROWS - 1);
      page.kinds[at] = kind;
      page.values[at] = value;
      page.fonts[at] = fonts.numberOf(font);
    },
    setNumberText: (row: number, column: number, text: string): void => void numberTexts.set(keyOf(row, column), strings.add(text)),
    columnsNear: (row: number): readonly number[] => columnsByBlock.get(row >> PAGE_BITS) ?? NO_COLUMNS,
    get(row: number, column: number): Cell | null {
      const page = columns[column]?.[row >> PAGE_BITS];
      const at = row & (PAGE_ROWS - 1);
      const kind = KINDS[(page?.kinds[at] ?? 0) - 1];
      if (page === undefined || kind === undefined) return null;

      const value = page.values[at] ?? 0;
      const font = fonts.at(page.fonts[at] ?? 0);
      if (kind !== 'number') return { kind, text: strings.at(value), font };
      const shown = numberTexts.get(keyOf(row, column));
      return { kind, text: shown === undefined ? String(value) : strings.at(shown), value, font };
    },
  };
}

/** A builder of a sheet whose cells are held by column: a few bytes a cell, and a Cell object only when one is asked for. */
export function sheetBuilder(name: string, hidden: boolean, memory: CellMemory = cellMemory(), zero: Day = dayZero(false)): SheetBuilder {
  const store = cellStore(memory);
  const merges: Merge[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  let firstRow = 0;
  let lastRow = 0;
  let lastColumn = 0;

  const reach = (row: number, column: number) => {
    firstRow = firstRow === 0 ? row : Math.min(firstRow, row);
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  };
  const cell = (row: number, column: number) => store.get(row, column);

  return {
    cell,
    put: (row, column, content) => {
      if (content.kind === 'text' && isBlankText(content.text)) return;
      const isNumber = content.kind === 'number';
      const kind = isNumber ? NUMBER : KINDS.indexOf(content.kind) + 1;
      store.set(row, column, kind, isNumber ? content.value : memory.strings.add(content.text), content.font);
      if (isNumber && content.text !== String(content.value)) store.setNumberText(row, column, content.text);
      reach(row, column);
    },
    putText: (row, column, position, font) => {
      store.set(row, column, TEXT, position, font);
      reach(row, column);
    },
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
      dayZero: zero,
      cell,
      columnsNear: store.columnsNear,
      isRowHidden: (row) => hiddenRows.has(row),
      isColumnHidden: (column) => hiddenColumns.has(column),
    }),
  };
}
