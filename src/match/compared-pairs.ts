import type { Candidates } from './blocks.ts';
import { NOT_WORTH } from './compare.ts';
import type { Pattern } from './patterns.ts';
import { pairWeight, type Scoring } from './scoring.ts';

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
export function comparePairs(scoring: Scoring, candidates: Candidates): ComparedPairs {
  const { columns, compareIfWorth, patterns } = scoring;
  const [left, right, patternOf] = [growing(), growing(), growing()];
  const found = new Int32Array(columns.size);
  let compared = 0;
  for (let a = 0; a < columns.size; a += 1) {
    const count = candidates.of(a, found);
    compared += count;
    for (let at = 0; at < count; at += 1) {
      const b = found[at] as number;
      const code = compareIfWorth(a, b);
      if (code === NOT_WORTH) continue;
      const pattern = patterns.of(code);
      if (!isWorthKeeping(pattern, pairWeight(scoring, pattern, a, b))) continue;
      left.push(a);
      right.push(b);
      patternOf.push(pattern.id);
    }
  }
  const kept = left.done();
  return { count: kept.length, left: kept, right: right.done(), pattern: patternOf.done(), compared };
}
