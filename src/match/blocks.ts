import type { Keys, Node } from '../model/match.ts';
import type { BlockingKey, KeyColumn } from './ladder.ts';
import { BLOCKING, REFINERS } from './model.ts';

/** Two sets of row positions to be compared each with each; one block is a set compared with itself. */
interface Leaf {
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** Gives, for the row at a position, the later rows that share a block with it, each once. */
export type Candidates = (position: number) => readonly number[];

/** Finds which rows are worth comparing. A block of more than `limit` pairs is split by a further key, never dropped. */
export function candidatesOf(rows: readonly Node[], limit: number): Candidates {
  const leavesOf: Leaf[][] = rows.map(() => []);
  const keep = (leaf: Leaf) => {
    for (const position of leaf.left) leavesOf[position]?.push(leaf);
    if (leaf.left !== leaf.right) for (const position of leaf.right) leavesOf[position]?.push({ left: leaf.right, right: leaf.left });
  };
  for (const keys of BLOCKING) {
    for (const block of blocksBy(rows, keys)) if (block.length > 1) splitWithin({ rows, limit, keep }, block, REFINERS);
  }
  const seenBy = new Int32Array(rows.length).fill(-1);
  return (position) => {
    const found: number[] = [];
    for (const { right } of leavesOf[position] ?? []) {
      for (const other of right) {
        if (other <= position || seenBy[other] === position) continue;
        seenBy[other] = position;
        found.push(other);
      }
    }
    return found;
  };
}

interface Splitting {
  readonly rows: readonly Node[];
  readonly limit: number;
  readonly keep: (leaf: Leaf) => void;
}

function blocksBy(rows: readonly Node[], keys: readonly BlockingKey[]): Iterable<readonly number[]> {
  const blocks = new Map<string, number[]>();
  rows.forEach((row, position) => {
    const values = keys.map((key) => blockingValue(row.keys, key));
    if (values.every(Boolean)) push(blocks, values.join('|'), position);
  });
  return blocks.values();
}

function blockingValue(keys: Keys, key: BlockingKey): string | null {
  if (key !== 'unordered birthDigits') return keys[key];
  const digits = keys.birthDigits;
  if (!digits) return null;
  return `${[digits.slice(0, 2), digits.slice(2, 4)].toSorted().join('')}${digits.slice(4)}`;
}

/** A row that does not say a further key stays with all others. */
function partition(rows: readonly Node[], block: readonly number[], column: KeyColumn) {
  const known = new Map<string, number[]>();
  const silent: number[] = [];
  for (const position of block) {
    const value = rows[position]?.keys[column];
    if (value) push(known, value, position);
    else silent.push(position);
  }
  return { known, silent, said: [...known.values()].flat() };
}

function splitWithin(splitting: Splitting, block: readonly number[], refiners: readonly KeyColumn[]): void {
  const [column, ...further] = refiners;
  if (block.length < 2) return;
  if (!column || (block.length * (block.length - 1)) / 2 <= splitting.limit) {
    splitting.keep({ left: block, right: block });
    return;
  }
  const { known, silent, said } = partition(splitting.rows, block, column);
  for (const part of known.values()) splitWithin(splitting, part, further);
  splitWithin(splitting, silent, further);
  splitBetween(splitting, { left: silent, right: said }, further);
}

function splitBetween(splitting: Splitting, leaf: Leaf, refiners: readonly KeyColumn[]): void {
  const [column, ...further] = refiners;
  if (leaf.left.length === 0 || leaf.right.length === 0) return;
  if (!column || leaf.left.length * leaf.right.length <= splitting.limit) {
    splitting.keep(leaf);
    return;
  }
  const left = partition(splitting.rows, leaf.left, column);
  const right = partition(splitting.rows, leaf.right, column);
  for (const [value, part] of left.known) splitBetween(splitting, { left: part, right: right.known.get(value) ?? [] }, further);
  splitBetween(splitting, { left: left.silent, right: leaf.right }, further);
  splitBetween(splitting, { left: left.said, right: right.silent }, further);
}

function push(map: Map<string, number[]>, key: string, position: number): void {
  const list = map.get(key);
  if (list) list.push(position);
  else map.set(key, [position]);
}
