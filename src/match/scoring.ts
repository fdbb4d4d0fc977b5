import type { Verdict } from '../model/match.ts';
import type { Columns } from './columns.ts';
import { type Comparer, comparerOf } from './compare.ts';
import { groundsOf } from './grounds.ts';
import { type Pattern, type Patterns, patternsOf } from './patterns.ts';
import { type Population, populationOf } from './population.ts';
import { NAMESAKES } from './requirements.ts';
import { type MatchSettings, weightAt } from './settings.ts';
import { type Chances, DOCUMENTED, type Weigher, weigherOf } from './weigher.ts';

const areNamesakes = groundsOf(NAMESAKES);

/** All that is needed to score any two rows of a run. */
export interface Scoring extends Comparer {
  readonly columns: Columns;
  readonly patterns: Patterns;
  readonly population: Population;
  readonly weigher: Weigher;
  readonly settings: MatchSettings;
}

/** Makes ready the scoring of some rows under these chances. */
export function scoringOf(columns: Columns, settings: MatchSettings, chances: Chances = DOCUMENTED): Scoring {
  const population = populationOf(columns, settings);
  return {
    columns,
    ...comparerOf(columns, areNamesakes),
    patterns: patternsOf(),
    population,
    weigher: weigherOf(columns, population, chances),
    settings,
  };
}

/** Whether two rows are of one list, or both of the registry. Rows of the transfer book are many for one person. */
export const isOneSource = ({ source, sources }: Columns, a: number, b: number): boolean =>
  source[a] === source[b] && sources[source[a] as number] !== 'transfers';

/** The whole weight of a pair: what was expected, and what each field adds. */
export function pairWeight({ columns: { source }, population, weigher }: Scoring, pattern: Pattern, a: number, b: number): number {
  return population.prior(source[a] as number, source[b] as number) + weigher.fixed(pattern) + weigher.valued(pattern, a, b);
}

/** What a pair is by itself, before others compete for its rows. */
export function verdictOf(pattern: Pattern, weight: number, isWithin: boolean, settings: MatchSettings): Verdict {
  if (weight < weightAt(settings.unsure) || pattern.areNamesakes) return 'different';
  const suffices = isWithin ? pattern.mayBeSameWithin : pattern.mayBeSameAcross;
  return weight >= weightAt(settings.same) && suffices ? 'same' : 'unsure';
}
