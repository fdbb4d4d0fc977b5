import type { Cell, Sheet } from '../../model/sheet.ts';
import { encodingOfFont, type LegacyEncoding, supposedFont } from '../../vietnam/legacy-encoding.ts';
import { decodeAs } from '../../vietnam/legacy-text.ts';
import { likeliestEncoding } from '../../vietnam/likeliest-encoding.ts';

/** A title and a few cells typed later make no list of two hands. */
const PART = 0.2;

/** Rows beyond these tell no more. */
const MOST_ROWS = 500;

const legacyOf = (font: string | null): LegacyEncoding | null => (font === null ? null : (encodingOfFont(font)?.encoding ?? null));

/** What stands in the fonts of each encoding; null for those of Unicode. */
function textsByEncoding(sheet: Sheet): ReadonlyMap<LegacyEncoding | null, readonly string[]> {
  const texts = new Map<LegacyEncoding | null, string[]>();
  const last = Math.min(sheet.lastRow, sheet.firstRow + MOST_ROWS);
  for (let row = sheet.firstRow; row <= last; row += 1) {
    for (const column of sheet.columnsNear(row)) {
      const cell = sheet.cell(row, column);
      if (cell?.kind !== 'text') continue;
      const encoding = legacyOf(cell.font);
      const known = texts.get(encoding);
      if (known) known.push(cell.text);
      else texts.set(encoding, [cell.text]);
    }
  }
  return texts;
}

/** Whether many of the texts have letters that the encoding knows nothing of: rows of two hands stand in one list. */
function isPartlyUnicode(texts: readonly string[], encoding: LegacyEncoding): boolean {
  const read = texts.map((text) => ({ text, decoded: decodeAs(encoding, text) })).filter(({ text, decoded }) => decoded !== text);
  return read.filter(({ decoded }) => decoded === null).length > read.length * PART;
}

/**
 * A sheet whose text contradicts its fonts: in a list in TCVN3 that was saved as csv or .xls no font tells that "Chi bé" is
 * chi bộ, and a list typed in Unicode may keep the old font. Each cell is still judged by itself; the sheet tips the balance.
 */
export function withSupposedFont(sheet: Sheet): Sheet {
  const supposed = new Map<LegacyEncoding | null, string | null>();
  for (const [encoding, texts] of textsByEncoding(sheet)) {
    const likeliest = likeliestEncoding(texts.join(' '), encoding);
    if (encoding === null && likeliest !== null)
      supposed.set(encoding, supposedFont(likeliest, isPartlyUnicode(texts, likeliest) ? 'part of the sheet' : 'sheet'));
    if (encoding !== null && likeliest === null) supposed.set(encoding, null);
  }
  if (supposed.size === 0) return sheet;
  const told = (cell: Cell | null): Cell | null => {
    const font = cell?.kind === 'text' ? supposed.get(legacyOf(cell.font)) : undefined;
    return cell === null || font === undefined ? cell : { ...cell, font };
  };
  return { ...sheet, cell: (row, column) => told(sheet.cell(row, column)) };
}
