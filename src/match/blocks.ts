import type { Keys } from '../model/match.ts';
import { type BlockCodes, blockCodes, keyCodes, keyOf, sortByBlock } from './block-codes.ts';
import type { Columns } from './columns.ts';
import type { BlockingKey } from './ladder.ts';
import { BLOCKING, REFINERS } from './model.ts';
import { splitBlock } from './split-block.ts';

/** Hands each row's candidates out: later rows that share a block with it, each once. */
export interface Candidates {
  /** Fills `found` with the candidates of a row and gives their number. */
  of(row: number, found: Int32Array): number;
}

/** What a blocking rule does, for the report on rules. */
export interface RuleReport {
  readonly keys: readonly BlockingKey[];
  /** Pairs in its blocks, before and after blocks too large were split. */
  readonly pairs: number;
  readonly proposed: number;
}

/** The rows in the order of their blocks; the rows of a block ascend. */
interface Rule {
  readonly order: Int32Array;
  /** Where a row stands in `order`, and where its block ends, or its part of a block that was split; -1 for a row in no block. */
  readonly at: Int32Array;
  readonly end: Int32Array;
  /** Rows of other parts, by rows that say nothing of what these parts were split by, and the other way round. */
  readonly others: ReadonlyMap<number, readonly Int32Array[]>;
  readonly report: RuleReport;
}

/** Candidates, and what each rule did to find them. */
export interface BlockedCandidates extends Candidates {
  readonly reports: readonly RuleReport[];
}

const pairsOf = (size: number) => (size * (size - 1)) / 2;

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

/** A rule's places, filled block by block. */
function placesIn(order: Int32Array) {
  const [at, end] = [new Int32Array(order.length).fill(-1), new Int32Array(order.length)];
  const others = new Map<number, Int32Array[]>();
  let proposed = 0;
  const add = (row: number, rows: Int32Array) => others.set(row, [...(others.get(row) ?? []), rows]);
  return {
    places: { at, end, others },
    proposed: () => proposed,
    /** The rows that stand between two places are to be compared with each other. */
    join(from: number, to: number) {
      proposed += pairsOf(to - from);
      for (let place = from; place < to; place += 1) {
        at[order[place] as number] = place;
        end[order[place] as number] = to;
      }
    },
    joinBetween(left: Int32Array, right: Int32Array) {
      proposed += left.length * right.length;
      for (const row of left) add(row, right);
      for (const row of right) add(row, left);
    },
  };
}

/** A rule with a key that no row says. */
const unsaid = (keys: readonly BlockingKey[]): Rule => ({
  order: new Int32Array(),
  at: new Int32Array(),
  end: new Int32Array(),
  others: new Map(),
  report: { keys, pairs: 0, proposed: 0 },
});

/** The rows of a rule by block. */
function ruleOf(size: number, codesOfKey: (key: BlockingKey) => BlockCodes, keys: readonly BlockingKey[], limits: Limits): Rule {
  if (keys.some((key) => codesOfKey(key).blocks === 0)) return unsaid(keys);
  const { codes, blocks } = blockCodes(codesOfKey, keys);
  const { order, starts } = sortByBlock(codes, blocks);
  const largest = largestBlock(starts, limits.blockPairs, Math.max(limits.blockPairs, limits.pairsPerRow * size));
  const refiners = REFINERS.filter((column) => !keys.includes(column)).map((column) => codesOfKey(column).codes);
  const { places, proposed, join, joinBetween } = placesIn(order);
  const split = (from: number, to: number) => {
    let next = from;
    const keep = (part: Int32Array) => {
      order.set(part, next);
      join(next, next + part.length);
      next += part.length;
    };
    splitBlock(order.slice(from, to), refiners, { limit: pairsOf(largest), keep, keepBetween: joinBetween });
  };
  let pairs = 0;
  for (let block = 1; block <= blocks; block += 1) {
    const [from, to] = [starts[block] as number, starts[block + 1] as number];
    pairs += pairsOf(to - from);
    if (to - from <= largest) join(from, to);
    else split(from, to);
  }
  return { order, ...places, report: { keys, pairs, proposed: proposed() } };
}

/** Whether two rows agree on all keys of a rule. */
export const shareBlock = (a: Keys, b: Keys, rule: readonly BlockingKey[]): boolean =>
  rule.every((key) => {
    const own = keyOf(a, key);
    return own !== null && own !== '' && own === keyOf(b, key);
  });

/** Finds which rows are worth comparing. A block too large is split by a further key, never dropped. */
export function candidatesOf(columns: Columns, limits: Limits, blocking = BLOCKING): BlockedCandidates {
  const codesOfKey = keyCodes(columns);
  const rules = blocking.map((keys) => ruleOf(columns.size, codesOfKey, keys, limits));
  const proposing = rules.filter(({ report }) => report.proposed > 0);
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
      for (const rule of proposing) eachOther(rule, row, propose);
      return count;
    },
  };
}

/** Hands out the later rows of a row's block, and those that its block was split from though it may be one of them. */
function eachOther({ order, at, end, others }: Rule, row: number, propose: (other: number) => void): void {
  const place = at[row] as number;
  if (place < 0) return;
  for (let next = place + 1; next < (end[row] as number); next += 1) propose(order[next] as number);
  if (others.size > 0) for (const rows of others.get(row) ?? []) rows.forEach(propose);
}
