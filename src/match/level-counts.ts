import type { Columns } from './columns.ts';
import { type Compare, rungsOf } from './compare.ts';
import { COMPARISONS } from './model.ts';

/** The chance that rows of two people reach a level that is counted, by comparison and rung. */
export type CountedChances = (at: number, rung: number) => number;

/** Pairs that are looked at, at the most. */
const MOST_PAIRS = 20_000;

/** The documented chance counts as if so many pairs had been seen. */
const PRIOR_PAIRS = 200;

const COUNTED = COMPARISONS.flatMap(({ needs, levels }, at) => (levels.some(({ isCounted }) => isCounted) ? [{ at, needs, levels }] : []));

/**
 * Counts how often two rows taken at random reach the levels that are counted. Rows stand in the order of their digests,
 * which has nothing to do with what they say; those half the rows apart are hardly ever one person.
 */
export function countLevels(columns: Columns, compare: Compare): CountedChances {
  const { size } = columns;
  const documented: CountedChances = (at, rung) => (COMPARISONS[at]?.levels[rung]?.u ?? 1) as number;
  const isSaid = COUNTED.some(({ needs }) => needs.some((column) => columns.of(column).texts.length > 1));
  if (!isSaid || size < 4) return documented;
  const counts = COUNTED.map(({ at, levels }) => ({ at, seen: 0, rungs: levels.map(() => 0) }));
  const [each, half] = [Math.min(Math.ceil(MOST_PAIRS / size), Math.floor(size / 4)), Math.floor(size / 2)];
  const step = Math.max(1, Math.floor((size * each) / MOST_PAIRS));
  for (let a = 0; a < size; a += step) {
    for (let ahead = 0; ahead < each; ahead += 1) {
      const rungs = rungsOf(compare(a, (a + half + ahead) % size));
      for (const count of counts) {
        const rung = rungs[count.at] as number;
        if (rung < 0) continue;
        count.seen += 1;
        count.rungs[rung] = (count.rungs[rung] as number) + 1;
      }
    }
  }
  const known = new Map(counts.map((count) => [count.at, count]));
  return (at, rung) => {
    const count = known.get(at);
    return ((count?.rungs[rung] ?? 0) + documented(at, rung) * PRIOR_PAIRS) / ((count?.seen ?? 0) + PRIOR_PAIRS);
  };
}
