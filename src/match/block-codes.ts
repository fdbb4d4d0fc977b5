import { type Columns, codesOf } from './columns.ts';
import type { BlockingKey } from './ladder.ts';

/** For each row the number of its block, from 1; 0 for a row that lacks a key. */
export interface BlockCodes {
  readonly codes: Int32Array;
  readonly blocks: number;
}

/** Day and month in either order: the same for 03/02/1970 and 02/03/1970. */
export const unordered = (digits: string): string => `${[digits.slice(0, 2), digits.slice(2, 4)].toSorted().join('')}${digits.slice(4)}`;

function codesOfKey(columns: Columns, key: BlockingKey): BlockCodes {
  if (key !== 'unordered birthDigits') {
    const column = columns.of(key);
    return { codes: codesOf(columns, column), blocks: column.texts.length - 1 };
  }
  const digits = columns.of('birthDigits');
  const known = new Map<string, number>();
  const byCode = digits.texts.map((text) => {
    if (text === '') return 0;
    const block = known.get(unordered(text)) ?? known.size + 1;
    known.set(unordered(text), block);
    return block;
  });
  return { codes: codesOf(columns, digits).map((code) => byCode[code] as number), blocks: known.size };
}

function joined(first: BlockCodes, second: BlockCodes): BlockCodes {
  const known = new Map<number, number>();
  const codes = first.codes.map((a, row) => {
    const b = second.codes[row] as number;
    if (a === 0 || b === 0) return 0;
    const both = a * (second.blocks + 1) + b;
    let block = known.get(both);
    if (block === undefined) {
      block = known.size + 1;
      known.set(both, block);
    }
    return block;
  });
  return { codes, blocks: known.size };
}

/** Numbers the blocks of a rule: rows that agree on all of its keys. */
export const blockCodes = (columns: Columns, keys: readonly BlockingKey[]): BlockCodes =>
  keys.map((key) => codesOfKey(columns, key)).reduce(joined);
