import type { Keys } from '../model/match.ts';
import { type Columns, codesOf } from './columns.ts';
import type { BlockingKey, Fold, KeyColumn } from './ladder.ts';
import { remembered } from './remembered.ts';

/** For each row the number of its block, from 1; 0 for a row that lacks a key. */
export interface BlockCodes {
  readonly codes: Int32Array;
  readonly blocks: number;
}

const sorted = (parts: readonly string[]) => parts.toSorted().join('');
const words = (text: string) => text.split(/[ ,]+/);

/** Words at either end of an address by which it is known: the house and the street's first, the postcode or the province. */
const WORDS_OF_ADDRESS = 2;

const FOLDS: Readonly<Record<Fold, (text: string) => string>> = {
  /** Day and month, or the initials of a name, in either order. */
  unordered: (text) => (/^\d/.test(text) ? sorted([text.slice(0, 2), text.slice(2, 4)]) + text.slice(4) : sorted([...text])),
  /** A name without its given name, or without its surname; a name of one word is whole. */
  allButLast: (name) => name.replace(/ [^ ]+$/, ''),
  allButFirst: (name) => name.replace(/^[^ ]+ /, ''),
  /** A word of a name, the same in whatever order its parts were written. */
  least: (name) => words(name).toSorted()[0] ?? '',
  greatest: (name) => words(name).toSorted().at(-1) ?? '',
  start: (address) => words(address).slice(0, WORDS_OF_ADDRESS).join(' '),
  end: (address) => words(address).slice(-WORDS_OF_ADDRESS).join(' '),
};

interface Folded {
  readonly column: KeyColumn;
  readonly fold: ((text: string) => string) | null;
}

/** A key's column, and what is taken of it: `unordered initials`. */
function foldedBy(key: BlockingKey): Folded {
  const [fold, column] = key.split(' ') as [Fold, KeyColumn | undefined];
  return column === undefined ? { column: key as KeyColumn, fold: null } : { column, fold: FOLDS[fold] };
}

/** What a row has for a key; nothing where it does not say. */
export function keyOf(keys: Keys, key: BlockingKey): string | null {
  const { column, fold } = foldedBy(key);
  const text = keys[column];
  return fold === null ? text : text && fold(text);
}

/** The values of each key by number, each made when it is first asked for. */
export const keyCodes = (columns: Columns): ((key: BlockingKey) => BlockCodes) => remembered((key) => codesOfKey(columns, key));

function codesOfKey(columns: Columns, key: BlockingKey): BlockCodes {
  const { column: name, fold } = foldedBy(key);
  const column = columns.of(name);
  const codes = codesOf(columns, column);
  if (fold === null) return { codes, blocks: column.texts.length - 1 };
  const known = new Map<string, number>();
  const byCode = Int32Array.from(column.texts, (text) => {
    if (text === '') return 0;
    const folded = fold(text);
    const block = known.get(folded) ?? known.size + 1;
    known.set(folded, block);
    return block;
  });
  return { codes: codes.map((code) => byCode[code] as number), blocks: known.size };
}

/** The rows in the order of their blocks, those of a block ascending, and where each block begins: a counting sort. */
export function sortByBlock(codes: Int32Array, blocks: number) {
  const starts = new Int32Array(blocks + 2);
  for (const code of codes) starts[code + 1] = (starts[code + 1] as number) + 1;
  for (let code = 0; code <= blocks; code += 1) starts[code + 1] = (starts[code + 1] as number) + (starts[code] as number);
  const next = starts.slice();
  const order = new Int32Array(codes.length);
  for (let row = 0; row < codes.length; row += 1) {
    const place = next[codes[row] as number] as number;
    next[codes[row] as number] = place + 1;
    order[place] = row;
  }
  return { order, starts };
}

/** The blocks of rows that agree on both keys: within each block of the first, those of the second are numbered as they are met. */
function joined(first: BlockCodes, second: BlockCodes): BlockCodes {
  const codes = new Int32Array(first.codes.length);
  const [numbers, metIn] = [new Int32Array(second.blocks + 1), new Int32Array(second.blocks + 1)];
  let blocks = 0;
  for (const row of sortByBlock(first.codes, first.blocks).order) {
    const [a, b] = [first.codes[row] as number, second.codes[row] as number];
    if (a === 0 || b === 0) continue;
    if (metIn[b] !== a) {
      metIn[b] = a;
      blocks += 1;
      numbers[b] = blocks;
    }
    codes[row] = numbers[b] as number;
  }
  return { codes, blocks };
}

/** Numbers the blocks of a rule: rows that agree on all of its keys. */
export const blockCodes = (codesOfKey: (key: BlockingKey) => BlockCodes, keys: readonly BlockingKey[]): BlockCodes =>
  keys.map(codesOfKey).reduce(joined);
