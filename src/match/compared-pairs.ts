import type { Candidates } from './blocks.ts';
import type { Columns } from './columns.ts';
import { type Compare, NOT_WORTH } from './compare.ts';
import type { Pattern, Patterns } from './patterns.ts';
import type { Population } from './population.ts';
import type { Weigher } from './weigher.ts';

/** Every candidate pair that may matter, in columns: there are some ten a row. */
export interface ComparedPairs {
  readonly count: number;
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly pattern: Int32Array;
  /** All that were compared, kept or not. */
  readonly compared: number;
}

/** Pairs below this are not kept: no re-estimated chance will lift them to where somebody should look. */
const LOWEST_KEPT = -12_000_000;

interface Comparing {
  readonly columns: Columns;
  readonly candidates: Candidates;
  readonly compareIfWorth: Compare;
  readonly patterns: Patterns;
  readonly population: Population;
  readonly weigher: Weigher;
}

/** Grows by doubling; a list of numbers would take five times the memory. */
function growing() {
  let numbers = new Int32Array(1 << 12);
  let count = 0;
  return {
    push(value: number) {
      if (count === numbers.length) {
        const larger = new Int32Array(2 * count);
        larger.set(numbers);
        numbers = larger;
      }
      numbers[count] = value;
      count += 1;
    },
    done: () => numbers.subarray(0, count),
  };
}

const isWorthKeeping = (pattern: Pattern, weight: number) => weight > LOWEST_KEPT || pattern.isByNumber;

/** Compares all candidates, once. */
export function comparePairs({ columns, candidates, compareIfWorth, patterns, population, weigher }: Comparing): ComparedPairs {
  const [left, right, patternOf] = [growing(), growing(), growing()];
  const found = new Int32Array(columns.size);
  const { source } = columns;
  let compared = 0;
  for (let a = 0; a < columns.size; a += 1) {
    const count = candidates.of(a, found);
    compared += count;
    for (let at = 0; at < count; at += 1) {
      const b = found[at] as number;
      const code = compareIfWorth(a, b);
      if (code === NOT_WORTH) continue;
      const pattern = patterns.of(code);
      const weight = population.prior(source[a] as number, source[b] as number) + weigher.fixed(pattern) + weigher.valued(pattern, a, b);
      if (!isWorthKeeping(pattern, weight)) continue;
      left.push(a);
      right.push(b);
      patternOf.push(pattern.id);
    }
  }
  const kept = left.done();
  return { count: kept.length, left: kept, right: right.done(), pattern: patternOf.done(), compared };
}
