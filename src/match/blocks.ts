import type { Keys } from '../model/match.ts';
import { blockCodes, keyOf } from './block-codes.ts';
import { type Columns, codesOf } from './columns.ts';
import type { BlockingKey } from './ladder.ts';
import { BLOCKING, REFINERS } from './model.ts';
import { type Leaf, splitBlock } from './split-block.ts';

/** Hands each row's candidates out: later rows that share a block with it, each once. */
export interface Candidates {
  /** Fills `found` with the candidates of a row and gives their number. */
  of(row: number, found: Int32Array): number;
}

/** The rows in the order of their blocks; the rows of a block ascend. */
interface Rule {
  readonly order: Int32Array;
  /** Where a row stands in `order`, and where its block ends; -1 for a row in no block or in one that was split. */
  readonly at: Int32Array;
  readonly end: Int32Array;
  /** The parts of blocks that were split, by row. */
  readonly leaves: ReadonlyMap<number, readonly Leaf[]>;
}

/** What a blocking rule does, for the report on rules. */
export interface RuleReport {
  readonly keys: readonly BlockingKey[];
  /** Pairs in its blocks, before and after blocks too large were split. */
  readonly pairs: number;
  readonly proposed: number;
}

/** Candidates, and what each rule did to find them. */
export interface BlockedCandidates extends Candidates {
  readonly reports: readonly RuleReport[];
}

const pairsOf = (size: number) => (size * (size - 1)) / 2;

/** Rows by block: a counting sort, so that rows of a block ascend. */
function sortByBlock(codes: Int32Array, blocks: number) {
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

/**
 * The size above which blocks are split, so that a rule proposes at most `perRow` pairs a row: what is left of the
 * budget decides, so that many middling blocks are split as one huge one is.
 */
function largestBlock(starts: Int32Array, limit: number, budget: number): number {
  const sizes = new Map<number, number>();
  for (let code = 1; code + 1 < starts.length; code += 1) {
    const size = (starts[code + 1] as number) - (starts[code] as number);
    if (size > 1) sizes.set(size, (sizes.get(size) ?? 0) + 1);
  }
  let [pairs, largest] = [0, 1];
  for (const [size, count] of [...sizes].sort(([a], [b]) => a - b)) {
    pairs += count * pairsOf(size);
    if (pairs > budget || pairsOf(size) > limit) return largest;
    largest = size;
  }
  return largest;
}

interface Limits {
  readonly blockPairs: number;
  readonly pairsPerRow: number;
}

function ruleOf(
  columns: Columns,
  keys: readonly BlockingKey[],
  { blockPairs, pairsPerRow }: Limits,
): Rule & { readonly report: RuleReport } {
  const { codes, blocks } = blockCodes(columns, keys);
  const { order, starts } = sortByBlock(codes, blocks);
  const largest = largestBlock(starts, blockPairs, Math.max(blockPairs, pairsPerRow * columns.size));
  const [at, end] = [new Int32Array(columns.size).fill(-1), new Int32Array(columns.size)];
  const leaves = new Map<number, Leaf[]>();
  let [pairs, proposed] = [0, 0];
  const keep = (leaf: Leaf) => {
    proposed += leaf.left === leaf.right ? pairsOf(leaf.left.length) : leaf.left.length * leaf.right.length;
    for (const row of leaf.left) leaves.set(row, [...(leaves.get(row) ?? []), leaf]);
    if (leaf.left !== leaf.right)
      for (const row of leaf.right) leaves.set(row, [...(leaves.get(row) ?? []), { left: leaf.right, right: leaf.left }]);
  };
  const refiners = REFINERS.filter((column) => !keys.includes(column)).map((column) => codesOf(columns, columns.of(column)));
  for (let code = 1; code <= blocks; code += 1) {
    const [from, to] = [starts[code] as number, starts[code + 1] as number];
    if (to - from < 2) continue;
    pairs += pairsOf(to - from);
    if (to - from > largest) {
      splitBlock(order.subarray(from, to), refiners, { limit: pairsOf(largest), keep });
      continue;
    }
    proposed += pairsOf(to - from);
    for (let place = from; place < to; place += 1) {
      at[order[place] as number] = place;
      end[order[place] as number] = to;
    }
  }
  return { order, at, end, leaves, report: { keys, pairs, proposed } };
}

/** Whether two rows agree on all keys of a rule. */
export const shareBlock = (a: Keys, b: Keys, rule: readonly BlockingKey[]): boolean =>
  rule.every((key) => {
    const own = keyOf(a, key);
    return own !== null && own !== '' && own === keyOf(b, key);
  });

/** Finds which rows are worth comparing. A block too large is split by a further key, never dropped. */
export function candidatesOf(columns: Columns, limits: Limits, blocking = BLOCKING): BlockedCandidates {
  const rules = blocking.map((keys) => ruleOf(columns, keys, limits));
  const seenBy = new Int32Array(columns.size).fill(-1);
  return {
    reports: rules.map(({ report }) => report),
    of(row, found) {
      let count = 0;
      const propose = (other: number) => {
        if (other <= row || seenBy[other] === row) return;
        seenBy[other] = row;
        found[count] = other;
        count += 1;
      };
      for (const { order, at, end, leaves } of rules) {
        const place = at[row] as number;
        if (place >= 0) for (let next = place + 1; next < (end[row] as number); next += 1) propose(order[next] as number);
        else for (const { right } of leaves.get(row) ?? []) for (const other of right) propose(other);
      }
      return count;
    },
  };
}
