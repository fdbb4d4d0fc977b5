import type { LevelOutcome, ScoredPair } from '../model/match.ts';
import { levelAt } from './compare.ts';
import { COMPARISONS } from './model.ts';
import type { Pattern } from './patterns.ts';
import { isOneSource, pairWeight, type Scoring, verdictOf } from './scoring.ts';
import { probabilityAt } from './settings.ts';

/**
 * Two rows, by position, and every step to their score: the prior is what `weight` holds beyond its levels. `named` is what
 * the pair is called, its weight where that is known, and its verdict where it was settled beside others.
 */
export function scoredPair(scoring: Scoring, a: number, b: number, named: Partial<ScoredPair> = {}): ScoredPair {
  const pattern = () => scoring.patterns.of(scoring.compare(a, b));
  const weight = named.weight ?? pairWeight(scoring, pattern(), a, b);
  return {
    left: named.left ?? a,
    right: named.right ?? b,
    weight,
    probability: named.isDecided ? 1 : probabilityAt(weight),
    verdict: named.verdict ?? verdictOf(pattern(), weight, isOneSource(scoring.columns, a, b), scoring.settings),
    isDecided: named.isDecided ?? false,
    isDisputed: named.isDisputed ?? false,
    levels(): readonly LevelOutcome[] {
      return levelsOf(scoring, pattern(), a, b);
    },
  };
}

/** What each comparison weighs, and last how much less the rows weigh because two relatives might look like them. */
function levelsOf(scoring: Scoring, pattern: Pattern, a: number, b: number): readonly LevelOutcome[] {
  const { source } = scoring.columns;
  const weights = scoring.weigher.parts(pattern, a, b);
  const levels = COMPARISONS.map(({ id }, at) => ({ comparison: id, level: levelAt(pattern.rungs, at), weight: weights[at] ?? 0 }));
  const amongStrangers = weights.reduce((sum, weight) => sum + weight, scoring.prior.weight(source[a] as number, source[b] as number));
  const relatives = pairWeight(scoring, pattern, a, b) - amongStrangers;
  const { relative } = scoring.weigher.kinship(pattern);
  return relatives === 0 ? levels : [...levels, { comparison: 'relatives', level: relative, weight: relatives }];
}
