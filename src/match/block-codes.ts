import type { Keys } from '../model/match.ts';
import { type Columns, codesOf } from './columns.ts';
import type { BlockingKey, KeyColumn } from './ladder.ts';

/** For each row the number of its block, from 1; 0 for a row that lacks a key. */
export interface BlockCodes {
  readonly codes: Int32Array;
  readonly blocks: number;
}

interface Folded {
  readonly column: KeyColumn;
  readonly fold: (text: string) => string;
}

const sorted = (parts: readonly string[]) => parts.toSorted().join('');

/** The keys that are a column folded: day and month, or surname and given name, in either order. */
const FOLDED: Readonly<Record<Exclude<BlockingKey, KeyColumn>, Folded>> = {
  'unordered birthDigits': { column: 'birthDigits', fold: (digits) => sorted([digits.slice(0, 2), digits.slice(2, 4)]) + digits.slice(4) },
  'unordered initials': { column: 'initials', fold: (initials) => sorted([...initials]) },
};

const isFolded = (key: BlockingKey): key is keyof typeof FOLDED => key in FOLDED;

/** What a row has for a key; nothing where it does not say. */
export function keyOf(keys: Keys, key: BlockingKey): string | null {
  if (!isFolded(key)) return keys[key];
  const { column, fold } = FOLDED[key];
  return keys[column] && fold(keys[column]);
}

function codesOfKey(columns: Columns, key: BlockingKey): BlockCodes {
  if (!isFolded(key)) {
    const column = columns.of(key);
    return { codes: codesOf(columns, column), blocks: column.texts.length - 1 };
  }
  const column = columns.of(FOLDED[key].column);
  const known = new Map<string, number>();
  const byCode = column.texts.map((text) => {
    if (text === '') return 0;
    const folded = FOLDED[key].fold(text);
    const block = known.get(folded) ?? known.size + 1;
    known.set(folded, block);
    return block;
  });
  return { codes: codesOf(columns, column).map((code) => byCode[code] as number), blocks: known.size };
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
