import type { HeadingGuess } from '../../model/heading-guess.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { Role } from '../../model/source.ts';
import { headingField } from '../../vietnam/heading-field.ts';
import { plainText, type RowCell, rowCells } from '../evidence/sheet-row.ts';

const LEAST_HEADINGS = 2;
const SEARCHED_ROWS = 40;

const isHeadings = (cells: readonly RowCell[]): boolean =>
  cells.length >= LEAST_HEADINGS && cells.every(({ cell }) => cell.kind === 'text' && !/\d{2,}/.test(cell.text));

/** The row that may be of headings where none is understood, the fullest one of words alone, with what each seems to mean. */
export function likelyHeadings(sheet: Sheet, role: Role): readonly HeadingGuess[] {
  const last = Math.min(sheet.lastRow, sheet.firstRow + SEARCHED_ROWS);
  let found: readonly RowCell[] = [];
  for (let row = sheet.firstRow; row > 0 && row <= last; row++) {
    const cells = rowCells(sheet, row);
    if (isHeadings(cells) && cells.length > found.length) found = cells;
  }
  return found.map(({ cell }) => ({ heading: plainText(cell), field: headingField(plainText(cell), role).field }));
}
