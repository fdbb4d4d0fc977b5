import type { Cell, Sheet } from '../../model/sheet.ts';
import { encodingOfFont, supposedFont } from '../../vietnam/legacy-encoding.ts';
import { likeliestEncoding } from '../../vietnam/likeliest-encoding.ts';

/** Rows beyond these tell no more. */
const MOST_ROWS = 500;

const isLegacy = (font: string | null): boolean => font !== null && encodingOfFont(font) !== null;

function sampleOf(sheet: Sheet): string {
  const texts: string[] = [];
  const last = Math.min(sheet.lastRow, sheet.firstRow + MOST_ROWS);
  for (let row = sheet.firstRow; row <= last; row += 1) {
    for (const column of sheet.columnsNear(row)) {
      const cell = sheet.cell(row, column);
      if (cell?.kind === 'text' && !isLegacy(cell.font)) texts.push(cell.text);
    }
  }
  return texts.join(' ');
}

/**
 * A sheet in which no font tells the encoding of a text, but the others do: in a list in TCVN3 that was saved as csv or .xls
 * "Chi bé" is chi bộ. Each cell is still judged by itself; the sheet only tips the balance.
 */
export function withSupposedFont(sheet: Sheet): Sheet {
  const encoding = likeliestEncoding(sampleOf(sheet));
  if (encoding === null) return sheet;
  const font = supposedFont(encoding);
  const told = (cell: Cell | null): Cell | null => (cell?.kind === 'text' && !isLegacy(cell.font) ? { ...cell, font } : cell);
  return { ...sheet, cell: (row, column) => told(sheet.cell(row, column)) };
}
