import type { Cell, Sheet } from '../../model/sheet.ts';
import { repairText } from '../../vietnam/repair-text.ts';

/** A cell and the column it stands in. */
export interface RowCell {
  readonly column: number;
  readonly cell: Cell;
}

/** The cells of a row that hold something, from left to right. */
export function rowCells(sheet: Sheet, row: number): readonly RowCell[] {
  const cells: RowCell[] = [];
  for (const column of sheet.columnsNear(row)) {
    const cell = sheet.cell(row, column);
    if (cell !== null) cells.push({ column, cell });
  }
  return cells;
}

/** A cell's text as a reader would see it, its line breaks kept: legacy fonts and mojibake repaired. */
export const repairedText = (cell: Cell): string => (cell.kind === 'text' ? repairText(cell.text, cell.font).text : cell.text).trim();

/** A cell's text on one line. */
export const plainText = (cell: Cell): string => repairedText(cell).replace(/\s+/g, ' ');
