import type { Keys, Node } from '../model/match.ts';
import type { KeyColumn } from './ladder.ts';

/** A key column of all rows: each distinct text once, and for each row the number of its text; 0 says nothing. */
export interface Column {
  readonly codes: Int32Array;
  /** By code; `texts[0]` is never asked for. */
  readonly texts: readonly string[];
}

/** The key columns of a run, by row position: blocking and comparison see numbers, and texts only where they differ. */
export interface Columns {
  readonly size: number;
  /** For each row the number of its source, and the sources by number. */
  readonly source: Int32Array;
  readonly sources: readonly string[];
  readonly isAbbreviated: Uint8Array;
  readonly aliases: readonly (readonly string[])[];
  of(column: KeyColumn): Column;
}

/** Numbers texts in the order they are met, from 1; 0 is for none. */
function encode(size: number, textAt: (row: number) => string | null): Column {
  const codes = new Int32Array(size);
  const texts = [''];
  const known = new Map<string, number>();
  for (let row = 0; row < size; row += 1) {
    const text = textAt(row);
    if (!text) continue;
    let code = known.get(text);
    if (code === undefined) {
      code = texts.length;
      texts.push(text);
      known.set(text, code);
    }
    codes[row] = code;
  }
  return { codes, texts };
}

/** Makes the columns of some rows; each is encoded when it is first asked for. */
export function columnsOf(rows: readonly Pick<Node, 'group' | 'keys'>[]): Columns {
  const size = rows.length;
  const keysAt = (row: number) => (rows[row] as Node).keys;
  const known = new Map<keyof Keys, Column>();
  const sources = encode(size, (row) => (rows[row] as Node).group);
  return {
    size,
    source: sources.codes,
    sources: sources.texts,
    isAbbreviated: Uint8Array.from(rows, ({ keys }) => Number(keys.isAbbreviated)),
    aliases: rows.map(({ keys }) => keys.aliases),
    of(column) {
      const found = known.get(column);
      if (found) return found;
      const made = encode(size, (row) => keysAt(row)[column]);
      known.set(column, made);
      return made;
    },
  };
}
