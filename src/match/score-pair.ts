import type { LevelOutcome, Node, ScoredPair, Verdict } from '../model/match.ts';
import { compare, levelAt, type Rungs, weigh } from './compare.ts';
import { groundsOf } from './grounds.ts';
import { COMPARISONS } from './model.ts';
import type { Population } from './population.ts';
import { NAMESAKES, SAME_ACROSS, SAME_WITHIN } from './requirements.ts';
import { type MatchSettings, probabilityAt } from './settings.ts';

const acrossSources = groundsOf(SAME_ACROSS);
const withinSource = groundsOf(SAME_WITHIN);
const areNamesakes = groundsOf(NAMESAKES);

/** Whether two rows are of one list, or both of the registry. Rows of the transfer book are many for one person. */
export const isOneSource = (a: Node, b: Node): boolean => a.group === b.group && a.group !== 'transfers';

/** What a pair is by itself, before others compete for its rows. */
export function verdictOf(rungs: Rungs, probability: number, isWithin: boolean, settings: MatchSettings): Verdict {
  if (probability < settings.unsure || areNamesakes(rungs)) return 'different';
  const suffices = isWithin ? withinSource : acrossSources;
  return probability >= settings.same && suffices(rungs) ? 'same' : 'unsure';
}

/** Compares two rows and gives every step: the prior is what `weight` holds beyond its levels. */
export function scorePair(a: Node, b: Node, population: Population, settings: MatchSettings): ScoredPair {
  const rungs = compare(a.keys, b.keys);
  const weights = weigh(rungs, a.keys, b.keys, population);
  const levels: LevelOutcome[] = COMPARISONS.map(({ id }, at) => ({ comparison: id, level: levelAt(rungs, at), weight: weights[at] ?? 0 }));
  const weight = levels.reduce((sum, level) => sum + level.weight, population.prior(a.group, b.group));
  const probability = probabilityAt(weight);
  const verdict = verdictOf(rungs, probability, isOneSource(a, b), settings);
  return { left: Math.min(a.index, b.index), right: Math.max(a.index, b.index), weight, probability, verdict, levels };
}
