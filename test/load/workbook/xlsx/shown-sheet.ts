import { columnLetters } from '../../../../src/model/column-letters.ts';
import type { Cell, Sheet } from '../../../../src/model/sheet.ts';

/** A sheet as expectations write it: what differs from an ordinary one only, cells by address. */
export interface ShownSheet {
  readonly name: string;
  readonly hidden?: boolean;
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly cells: Readonly<Record<string, string | Partial<Cell>>>;
}

const addressOf = (row: number, column: number) => `${columnLetters(column)}${row}`;
const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

/** Rows far apart are not walked through: only those at either end are looked at. */
const ends = (last: number) => (last > 2000 ? [...upTo(50), last] : upTo(last));

/** The cells of a sheet by address, as they were read. */
export function cellsOf(sheet: Sheet): Readonly<Record<string, Cell>> {
  const cells: Record<string, Cell> = {};
  for (const row of ends(sheet.lastRow)) {
    for (const column of ends(sheet.lastColumn)) {
      const cell = sheet.cell(row, column);
      if (cell !== null) cells[addressOf(row, column)] = cell;
    }
  }
  return cells;
}

/** What is read of a sheet, in the words of an expectation: a font is shown where one was expected. */
export function shown(sheet: Sheet, expected: ShownSheet): ShownSheet {
  const cells: Record<string, string | Partial<Cell>> = {};
  for (const [address, { font, ...cell }] of Object.entries(cellsOf(sheet))) {
    const wanted = expected.cells[address];
    if (typeof wanted === 'object' && 'font' in wanted) cells[address] = { ...cell, font };
    else cells[address] = typeof wanted !== 'object' && cell.kind === 'text' ? cell.text : cell;
  }
  const hiddenRows = ends(sheet.lastRow).filter(sheet.isRowHidden);
  const hiddenColumns = ends(Math.max(sheet.lastColumn, 10)).filter(sheet.isColumnHidden);
  const merges = sheet.merges.map(({ top, left, bottom, right }) => `${addressOf(top, left)}:${addressOf(bottom, right)}`).sort();
  return {
    name: sheet.name,
    ...(sheet.hidden ? { hidden: true } : {}),
    ...(merges.length > 0 ? { merges } : {}),
    ...(hiddenRows.length > 0 ? { hiddenRows } : {}),
    ...(hiddenColumns.length > 0 ? { hiddenColumns } : {}),
    cells,
  };
}
