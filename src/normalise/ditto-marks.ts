import type { Table } from '../model/table.ts';
import { isShareable } from './shared-cells.ts';

const LONGEST = 10;
/** "nt", "-nt-", "n/t", "như trên", "″", "-//-". */
const DITTO = /^[\s\-–—.]*(?:n[/.]?t|như trên|["″”“〃]|''|\/\/)[\s\-–—.]*$/iu;

/** Whether a text says no more than "the same as above". */
const isDitto = (text: string): boolean => text.length <= LONGEST && DITTO.test(text.normalize('NFC'));

/** The row whose cell a ditto mark repeats; the mark's own row where nothing stands above it, null where the text is no mark. */
export type DittoMarks = (text: string, row: number, column: Table['columns'][number]) => number | null;

/** Finds what ditto marks repeat in columns of what several people may share; a number or a birth date is one person's alone. */
export function dittoMarks({ sheet, entries }: Table): DittoMarks {
  const first = entries[0]?.row ?? 0;
  const known = new Map<string, number>();
  const textAt = (row: number, column: number) => sheet.cell(row, column)?.text ?? null;
  return (text, row, { index, field }) => {
    if (!isDitto(text) || !isShareable(field)) return null;
    let above = row - 1;
    for (; above >= first; above--) {
      const written = textAt(above, index);
      if (written === null) continue;
      if (!isDitto(written)) break;
      const told = known.get(`${above} ${index}`);
      if (told === undefined) continue;
      above = told;
      break;
    }
    const source = above < first ? row : above;
    known.set(`${row} ${index}`, source);
    return source;
  };
}
