import type { Node } from '../model/match.ts';
import type { KeyColumn } from './ladder.ts';
import { type Letters, lettersOf } from './letters.ts';
import { type Words, wordsOf } from './words.ts';

/** A key column: each distinct text once, and what it is made of when that is first asked for. A row holds the number of its text, the code; 0 says nothing. */
export interface Column {
  /** Where the code stands among the codes of a row. */
  readonly at: number;
  /** By code; `texts[0]` is never asked for. */
  readonly texts: readonly string[];
  words(): Words;
  letters(): Letters;
}

/**
 * The key columns of a run as numbers, row after row, so that what is said of one row lies together in memory. Blocking
 * and comparison see numbers, and texts only where they differ.
 */
export interface Columns {
  readonly size: number;
  /** How many codes a row has: those of row r begin at r × width. */
  readonly width: number;
  readonly codes: Int32Array;
  /** For each row the number of its source, and the sources by number. */
  readonly source: Int32Array;
  readonly sources: readonly string[];
  readonly isAbbreviated: Uint8Array;
  readonly aliases: readonly (readonly string[])[];
  of(column: KeyColumn): Column;
}

/** The key columns that hold one text; one that is forgotten here does not compile. */
export const KEY_COLUMNS = Object.keys({
  nameExact: 0,
  nameIy: 0,
  namePlain: 0,
  surname: 0,
  given: 0,
  initials: 0,
  birthDay: 0,
  birthMonth: 0,
  birthYear: 0,
  birthDigits: 0,
  gender: 0,
  yearInNumber: 0,
  genderInNumber: 0,
  personal: 0,
  cmnd: 0,
  card: 0,
  dossier: 0,
  other: 0,
  hometown: 0,
  hometownNow: 0,
  residence: 0,
  residenceNow: 0,
  branch: 0,
  admission: 0,
} satisfies Record<KeyColumn, 0>) as readonly KeyColumn[];

const WIDTH = KEY_COLUMNS.length;

function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Numbers the texts of some rows in the order they are met, from 1; 0 is a row that has none. */
function numbered(rows: number, textAt: (row: number) => string | null) {
  const codes = new Int32Array(rows);
  const texts = [''];
  const known = new Map<string, number>();
  for (let row = 0; row < rows; row += 1) {
    const text = textAt(row);
    if (!text) continue;
    let code = known.get(text);
    if (code === undefined) {
      code = texts.push(text) - 1;
      known.set(text, code);
    }
    codes[row] = code;
  }
  return { codes, texts };
}

const columnOf = (texts: readonly string[], at: number): Column => ({
  at,
  texts,
  words: once(() => wordsOf(texts)),
  letters: once(() => lettersOf(texts)),
});

/** What columns are made of: the texts of each, in the order of KEY_COLUMNS, beside what is said of the rows. */
type Made = Omit<Columns, 'width' | 'of'> & { readonly texts: readonly (readonly string[])[] };

function assembled({ texts, ...rows }: Made): Columns {
  const columns = new Map(KEY_COLUMNS.map((column, at) => [column, columnOf(texts[at] ?? [], at)]));
  return { ...rows, width: WIDTH, of: (column) => columns.get(column) as Column };
}

/** Makes the columns of some rows. */
export function columnsOf(rows: readonly Pick<Node, 'group' | 'keys'>[]): Columns {
  const codes = new Int32Array(rows.length * WIDTH);
  const at = (row: number) => rows[row] as (typeof rows)[number];
  // One column after the other, so that only one holds a table of its texts.
  const texts = KEY_COLUMNS.map((column, place) => {
    const own = numbered(rows.length, (row) => at(row).keys[column]);
    own.codes.forEach((code, row) => {
      codes[row * WIDTH + place] = code;
    });
    return own.texts;
  });
  const sources = numbered(rows.length, (row) => at(row).group);
  return assembled({
    size: rows.length,
    codes,
    texts,
    source: sources.codes,
    sources: sources.texts,
    isAbbreviated: Uint8Array.from(rows, ({ keys }) => Number(keys.isAbbreviated)),
    aliases: rows.map(({ keys }) => keys.aliases),
  });
}

/** The rows in another order: `order[i]` is the row that now stands at i. Nothing is left of the order in which they stood. */
export function reordered(columns: Columns, order: Int32Array): Columns {
  const codes = new Int32Array(columns.codes.length);
  order.forEach((row, position) => {
    codes.set(columns.codes.subarray(row * WIDTH, (row + 1) * WIDTH), position * WIDTH);
  });
  const source = order.map((row) => columns.source[row] as number);
  return assembled({
    size: columns.size,
    codes,
    texts: KEY_COLUMNS.map((column, at) => renumber(codes, columns.of(column).texts, { at, width: WIDTH })),
    source,
    sources: renumber(source, columns.sources, { at: 0, width: 1 }),
    isAbbreviated: Uint8Array.from(order, (row) => columns.isAbbreviated[row] as number),
    aliases: Array.from(order, (row) => columns.aliases[row] as readonly string[]),
  });
}

/** Numbers the texts of a column in the order in which its rows now stand, and gives them in that order. */
function renumber(codes: Int32Array, texts: readonly string[], { at, width }: { readonly at: number; readonly width: number }): string[] {
  const met = [''];
  const numbers = new Int32Array(texts.length);
  for (let place = at; place < codes.length; place += width) {
    const code = codes[place] as number;
    if (code !== 0 && numbers[code] === 0) numbers[code] = met.push(texts[code] as string) - 1;
    codes[place] = numbers[code] as number;
  }
  return met;
}

/** The codes of one column, by row. */
export function codesOf({ size, width, codes }: Columns, { at }: Column): Int32Array {
  const own = new Int32Array(size);
  for (let row = 0; row < size; row += 1) own[row] = codes[row * width + at] as number;
  return own;
}
