/** What a cell is: nothing to see, something without letters, or a text with letters. */
export type Weight = 0 | 1 | 2;

const BLANK = /^[\s\u200b\u2060\ufeff]*$/;
// A lone letter may number a row; a name or a word has two.
const LETTER = /\p{L}{2}/u;

export const weightOf = (text: string): Weight => (BLANK.test(text) ? 0 : LETTER.test(text) ? 2 : 1);

/** A sheet's rows as they stand in the file. */
export interface SheetCount {
  /** "" for csv. */
  readonly name: string;
  /** Rows with any content. */
  readonly filled: number;
  /** Rows with a letter in them: more than a number alone. */
  readonly worded: number;
  /** Of a csv file: the number of the first record in which quotation marks seem to hide rows; null for none. */
  readonly hidingRecord: number | null;
}

/** The heaviest cell of each row, put together as they come. */
export interface RowWeights {
  put(row: number, weight: Weight): void;
  count(name: string): SheetCount;
}

export function rowWeights(): RowWeights {
  const rows = new Map<number, Weight>();
  return {
    put: (row, weight) => {
      if (weight > (rows.get(row) ?? 0)) rows.set(row, weight);
    },
    count: (name) => ({ name, filled: rows.size, worded: [...rows.values()].filter((weight) => weight === 2).length, hidingRecord: null }),
  };
}
