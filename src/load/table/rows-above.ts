import type { Sheet } from '../../model/sheet.ts';
import type { FurnitureRow } from '../../model/table.ts';
import { isPersonal } from '../evidence/cell-evidence.ts';
import { couldBeName } from '../evidence/name-evidence.ts';
import { saysLetterhead, saysPlaceAndDay, saysTitle } from '../evidence/row-words.ts';
import { plainText, type RowCell, repairedText, rowCells } from '../evidence/sheet-row.ts';

/** The rows above a heading: letterhead, title and notes, with their texts. */
export interface RowsAbove {
  readonly furniture: readonly FurnitureRow[];
  readonly blankRows: readonly number[];
  readonly problemRows: readonly number[];
  readonly preamble: readonly { readonly row: number; readonly text: string }[];
  /** Each row's texts on one line. */
  readonly lines: readonly string[];
}

/** A name beside a date or number: a person, wherever the row stands. */
export const holdsPerson = (cells: readonly RowCell[]): boolean =>
  cells.some(({ cell }) => isPersonal(cell)) && cells.some(({ cell }) => cell.kind === 'text' && couldBeName(plainText(cell)));

const NUMBERED = /^\d{1,3}$/;
const BIRTH_YEAR = /^(?:19|20)\d\d$/;

/** "1, Nguyễn Văn An, 1950": a numbered name with a year says less, but above a heading nothing else looks so. */
function isNumberedPerson(cells: readonly RowCell[]): boolean {
  const name = cells.findIndex(({ cell }) => cell.kind === 'text' && couldBeName(plainText(cell)));
  if (name < 1) return false;
  const [before, after] = [cells.slice(0, name), cells.slice(name + 1)];
  return before.some(({ cell }) => NUMBERED.test(cell.text.trim())) && after.some(({ cell }) => BIRTH_YEAR.test(cell.text.trim()));
}

function reasonOf(texts: readonly string[], isTitled: boolean): 'letterhead' | 'title' | 'note' {
  if (texts.some(saysTitle)) return 'title';
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
    if (holdsPerson(cells) || isNumberedPerson(cells)) problemRows.push(row);
    else furniture.push({ row, reason: reasonOf(texts, isTitled) });
  }
  return { furniture, blankRows, problemRows, preamble, lines };
}
