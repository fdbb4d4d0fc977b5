import type { Sheet } from '../../model/sheet.ts';
import type { FurnitureRow } from '../../model/table.ts';
import { holdsPerson } from '../evidence/holds-name.ts';
import { saysLetterhead, saysPlaceAndDay, saysTitle } from '../evidence/row-words.ts';
import { sectionKind } from '../evidence/section-words.ts';
import { plainText, repairedText, rowCells } from '../evidence/sheet-row.ts';

/** The rows above a heading: letterhead, title and notes, with their texts. */
export interface RowsAbove {
  readonly furniture: readonly FurnitureRow[];
  readonly blankRows: readonly number[];
  readonly problemRows: readonly number[];
  readonly preamble: readonly { readonly row: number; readonly text: string }[];
  /** Each row's texts on one line. */
  readonly lines: readonly string[];
}

function reasonOf(texts: readonly string[], isTitled: boolean): 'letterhead' | 'title' | 'note' {
  if (texts.some((text) => saysTitle(text) || sectionKind(text) === 'group')) return 'title';
  if (texts.some(saysLetterhead) || texts.some(saysPlaceAndDay)) return 'letterhead';
  return isTitled ? 'note' : 'letterhead';
}

/** Reads the rows from the sheet's first to the one above its heading. */
export function rowsAbove(sheet: Sheet, headingTop: number): RowsAbove {
  const furniture: FurnitureRow[] = [];
  const blankRows: number[] = [];
  const problemRows: number[] = [];
  const preamble: { row: number; text: string }[] = [];
  const lines: string[] = [];
  for (let row = sheet.firstRow; row < headingTop; row++) {
    const cells = rowCells(sheet, row);
    if (cells.length === 0) {
      blankRows.push(row);
      continue;
    }
    const texts = cells.filter(({ cell }) => cell.kind === 'text').map(({ cell }) => plainText(cell));
    preamble.push(...cells.filter(({ cell }) => cell.kind === 'text').map(({ cell }) => ({ row, text: repairedText(cell) })));
    lines.push(cells.map(({ cell }) => plainText(cell)).join(' '));
    const isTitled = furniture.some(({ reason }) => reason === 'title');
    if (holdsPerson(cells)) problemRows.push(row);
    else furniture.push({ row, reason: reasonOf(texts, isTitled) });
  }
  return { furniture, blankRows, problemRows, preamble, lines };
}
