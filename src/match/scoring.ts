import type { Verdict } from '../model/match.ts';
import type { Columns } from './columns.ts';
import { type Comparer, comparerOf } from './compare.ts';
import type { Estimate } from './estimate.ts';
import { groundsOf } from './grounds.ts';
import { type Pattern, type Patterns, patternsOf } from './patterns.ts';
import { type Population, populationOf } from './population.ts';
import { FOUND, type Prior, priorsOf } from './priors.ts';
import { NAMESAKES } from './requirements.ts';
import { type MatchSettings, weightAgainstBoth, weightAt } from './settings.ts';
import { type Weigher, weigherOf } from './weigher.ts';

const HOPELESS = NAMESAKES.map((requirement) => groundsOf([requirement]));

/** All that is needed to score any two rows of a run. */
export interface Scoring extends Comparer {
  readonly columns: Columns;
  readonly patterns: Patterns;
  readonly population: Population;
  readonly prior: Prior;
  readonly weigher: Weigher;
  readonly settings: MatchSettings;
}

/** Makes ready the scoring of some rows by the documented chances. */
export function scoringOf(columns: Columns, settings: MatchSettings): Scoring {
  const comparer = comparerOf(columns, HOPELESS);
  const population = populationOf(columns, comparer.compare);
  return {
    ...comparer,
    columns,
    patterns: patternsOf(),
    population,
    prior: priorsOf(columns, settings, FOUND),
    weigher: weigherOf(columns, population),
    settings,
  };
}

/** The same with what the run has told of itself. */
export const reweighed = (scoring: Scoring, { chances, found }: Estimate): Scoring => ({
  ...scoring,
  prior: priorsOf(scoring.columns, scoring.settings, found),
  weigher: weigherOf(scoring.columns, scoring.population, chances),
});

/** Whether two rows are of one list, or both of the registry. Rows of the transfer book are many for one person. */
export const isOneSource = ({ source, sources }: Columns, a: number, b: number): boolean =>
  source[a] === source[b] && sources[source[a] as number] !== 'transfers';

/** The weight of a pair against strangers: what was expected, and what each field adds. */
export function weightAmongStrangers({ columns: { source }, prior, weigher }: Scoring, pattern: Pattern, a: number, b: number): number {
  return prior.weight(source[a] as number, source[b] as number) + weigher.fixed(pattern) + weigher.valued(pattern, a, b);
}

/** The weight of a pair against relatives, who agree on more than chance would have it. */
export const weightAmongRelatives = ({ columns: { source }, prior, weigher }: Scoring, pattern: Pattern, a: number, b: number): number =>
  prior.chance(source[a] as number, source[b] as number) + weigher.kinship(pattern).weight;

/** The whole weight of a pair, whoever else the two could be; `amongStrangers` where it is known. */
export const pairWeight = (
  scoring: Scoring,
  pattern: Pattern,
  a: number,
  b: number,
  amongStrangers = weightAmongStrangers(scoring, pattern, a, b),
): number => weightAgainstBoth(amongStrangers, weightAmongRelatives(scoring, pattern, a, b));

/** What a pair is by itself, before others compete for its rows. */
export function verdictOf(pattern: Pattern, weight: number, isWithin: boolean, settings: MatchSettings): Verdict {
  if (weight < weightAt(settings.unsure) || pattern.isHopeless) return 'different';
  const suffices = isWithin ? pattern.mayBeSameWithin : pattern.mayBeSameAcross;
  return weight >= weightAt(settings.same) && suffices ? 'same' : 'unsure';
}
