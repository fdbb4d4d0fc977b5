import type { ComparedPairs } from './compared-pairs.ts';
import { sideOf } from './counts.ts';
import { type Estimate, estimateFrom, type PatternCount } from './estimate.ts';
import type { Pattern } from './patterns.ts';
import { FOUND } from './priors.ts';
import { pairWeight, type Scoring } from './scoring.ts';

/** Below so many people on each side the documented chances stand: there is too little to learn from. */
const FEWEST_ROWS = 2000;

/** Pairs of one pattern are counted together when they weigh alike within an eighth of a bit. */
const STEP = 125_000;

/** Estimates the chances from pairs of a list row and a registry row; null where the lists are too small. */
export function estimateRun(pairs: ComparedPairs, scoring: Scoring): Estimate | null {
  const { source, sources } = scoring.columns;
  const sides = sources.map(sideOf);
  const rowsOn = (side: string) => source.reduce((rows, name) => rows + Number(sides[name] === side), 0);
  if (Math.min(rowsOn('lists'), rowsOn('registry')) < FEWEST_ROWS) return null;
  const isAcross = (a: number, b: number) => {
    const [left, right] = [sides[source[a] as number], sides[source[b] as number]];
    return (left === 'lists' && right === 'registry') || (left === 'registry' && right === 'lists');
  };
  return estimateFrom(patternCounts(pairs, scoring, isAcross), { rows: rowsOn('lists'), found: FOUND });
}

function patternCounts(pairs: ComparedPairs, scoring: Scoring, isCounted: (a: number, b: number) => boolean): readonly PatternCount[] {
  const counts = new Map<string, { readonly rungs: Pattern['rungs']; readonly weight: number; count: number }>();
  for (let at = 0; at < pairs.count; at += 1) {
    const [a, b] = [pairs.left[at] as number, pairs.right[at] as number];
    if (!isCounted(a, b)) continue;
    const pattern = scoring.patterns.all[pairs.pattern[at] as number] as Pattern;
    const step = Math.round(pairWeight(scoring, pattern, a, b) / STEP);
    const key = `${pattern.id} ${step}`;
    const found = counts.get(key);
    if (found) found.count += 1;
    else counts.set(key, { rungs: pattern.rungs, weight: step * STEP, count: 1 });
  }
  return [...counts.values()];
}
