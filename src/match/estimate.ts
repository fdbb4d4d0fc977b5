import type { Rungs } from './compare.ts';
import { probabilityAt, weightAt, weightOf } from './settings.ts';
import { groupOf, upright } from './upright-chances.ts';
import { type Chances, DOCUMENTED } from './weigher.ts';

/** Pairs of one pattern that weigh alike under the documented chances. */
export interface PatternCount {
  readonly rungs: Rungs;
  /** In millionths of a bit, with the prior. */
  readonly weight: number;
  readonly count: number;
}

/** What a large run tells of itself. */
export interface Estimate {
  readonly chances: Chances;
  /** The share of people on lists who are in the registry. */
  readonly found: number;
  readonly rounds: number;
}

/** What is known of the run before it is estimated. */
interface Known {
  /** Rows that may each find a person. */
  readonly rows: number;
  readonly found: number;
}

const MOST_ROUNDS = 50;
const SETTLED = 1e-5;

/** The documented chances count as if so many pairs had been seen: a level that a run hardly shows keeps them. */
const PRIOR_PAIRS = 100;

/** Nobody is so sure of finding people that a name alone would do, nor so sure of finding none. */
const LEAST_FOUND = 0.02;
const MOST_FOUND = 0.98;

/** How much heavier a pattern is under other chances than under the documented ones. */
function shiftOf(rungs: Rungs, chances: Chances): number {
  let shift = 0;
  rungs.forEach((rung, at) => {
    if (rung >= 0) shift += weightOf(chances[at]?.[rung] ?? 1, DOCUMENTED[at]?.[rung] ?? 1);
  });
  return shift;
}

/** The chances that the expected matches show. */
function chancesFrom(expected: readonly (readonly number[])[]): Chances {
  return expected.map((counts, at) => {
    const documented = DOCUMENTED[at] ?? [];
    const shown = counts.map((_, rung) => {
      const group = documented.flatMap((_, other) => (groupOf(at, other) === groupOf(at, rung) ? [other] : []));
      const seen = group.reduce((sum, other) => sum + (counts[other] ?? 0), 0);
      const assumed = group.reduce((sum, other) => sum + (documented[other] ?? 0), 0);
      const share = ((counts[rung] ?? 0) * 1 + ((documented[rung] ?? 0) / assumed) * PRIOR_PAIRS) / (seen + PRIOR_PAIRS);
      return share * Math.min(1, assumed);
    });
    return upright(at, shown);
  });
}

/**
 * Expectation–maximisation on the counts of patterns: how often people who are one reach each level, and how many are
 * found at all. The chances of agreeing by accident are left as the run's own frequencies give them.
 */
export function estimateFrom(counts: readonly PatternCount[], { rows, found: start }: Known): Estimate {
  let [chances, found] = [DOCUMENTED, start];
  for (let round = 1; ; round += 1) {
    const expected = DOCUMENTED.map((levels) => levels.map(() => 0));
    let matches = 0;
    // Pairs are counted one by one here, without the row's other candidates: their prior is the chance alone, not its odds.
    const lift = weightOf(found, 1) - weightAt(start);
    for (const { rungs, weight, count } of counts) {
      const sure = count * probabilityAt(weight + lift + shiftOf(rungs, chances));
      matches += sure;
      rungs.forEach((rung, at) => {
        const own = expected[at];
        if (rung >= 0 && own) own[rung] = (own[rung] ?? 0) + sure;
      });
    }
    const next = chancesFrom(expected);
    const nextFound = Math.min(MOST_FOUND, Math.max(LEAST_FOUND, matches / rows));
    const moved = Math.max(
      Math.abs(nextFound - found),
      ...next.flatMap((levels, at) => levels.map((m, rung) => Math.abs(m - (chances[at]?.[rung] ?? 0)))),
    );
    [chances, found] = [next, nextFound];
    if (moved < SETTLED || round === MOST_ROUNDS) return { chances, found, rounds: round };
  }
}
