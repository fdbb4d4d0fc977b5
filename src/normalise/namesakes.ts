import type { Table } from '../model/table.ts';
import { plainKey } from '../vietnam/fold.ts';

const LETTERED = /^(.*\S)\s+["'(]?([A-D])["').]?\s*$/su;
const FEWEST = 2;

/** A name's letter that tells namesakes apart, and the name without it: "Lê Hoa A". null where it ends in no letter. */
function letterOf(text: string): { readonly name: string; readonly letter: string } | null {
  const found = LETTERED.exec(text);
  return found === null ? null : { name: found[1] ?? '', letter: found[2] ?? '' };
}

const stem = (text: string) => plainKey((letterOf(text)?.name ?? text).replace(/\s+/g, ' ').trim());

/**
 * Names of three tokens or fewer whose last letter tells namesakes apart, as their stem occurs twice in the table: "Lê Hoa A"
 * beside "Lê Hoa B". Alone, "Lê Hoa A" is a name; longer names lose the letter in any case.
 */
export function namesakeStems({ columns, entries, sheet }: Table): ReadonlySet<string> {
  const [column] = columns.filter(({ field }) => field === 'fullName');
  if (column === undefined) return new Set();
  const lettered = new Set<string>();
  const texts: string[] = [];
  for (const { row } of entries) {
    const cell = sheet.cell(row, column.index);
    if (cell?.kind !== 'text') continue;
    texts.push(cell.text);
    if (/\s["'(]?[A-D]["').]?\s*$/u.test(cell.text)) lettered.add(stem(cell.text));
  }
  if (lettered.size === 0) return lettered;
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(stem(text), (counts.get(stem(text)) ?? 0) + 1);
  return new Set([...lettered].filter((name) => (counts.get(name) ?? 0) >= FEWEST));
}

/** The name without its letter, where the table has namesakes of that name. */
export function withoutLetter(text: string, stems: ReadonlySet<string>): { readonly name: string; readonly letter: string | null } {
  const found = stems.size === 0 ? null : letterOf(text);
  return found !== null && stems.has(stem(text)) ? found : { name: text, letter: null };
}
