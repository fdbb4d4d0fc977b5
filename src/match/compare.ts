import type { Keys, Node } from '../model/match.ts';
import { type Comparison, type Level, MISSING } from './ladder.ts';
import { COMPARISONS } from './model.ts';
import { type Test, testOf } from './operators.ts';
import type { Population } from './population.ts';
import { weightOf } from './settings.ts';

/** For each comparison, in the model's order, the rung that held; -1 where a row says nothing. */
export type Rungs = readonly number[];

const compile = ({ needs, levels }: Comparison) => ({ needs, rungs: levels.map(({ when }) => when.map(testOf)) });
const LADDERS: readonly { readonly needs: Comparison['needs']; readonly rungs: readonly (readonly Test[])[] }[] = COMPARISONS.map(compile);

/** Compares two rows field by field. */
export const compare = (a: Keys, b: Keys): Rungs =>
  LADDERS.map(({ needs, rungs }) => {
    if (!needs.some((column) => a[column] && b[column])) return -1;
    return rungs.findIndex((tests) => tests.every((test) => test(a, b)));
  });

/** The weight of a rung for these two rows: what they agree on weighs by how common it is, the commoner of the two deciding. */
function rungWeight({ m, u }: Level, a: Keys, b: Keys, population: Population): number {
  if (typeof u === 'number') return weightOf(m, u);
  const share = (row: Keys) => u.of.reduce((product, column) => product * population.frequency(column, row[column] ?? ''), 1);
  // Agreement on what everybody has proves nothing, and speaks against nobody.
  return Math.max(0, weightOf(m, Math.min(1, u.times * Math.max(share(a), share(b)))));
}

/** The weight of each comparison. */
export const weigh = (rungs: Rungs, a: Keys, b: Keys, population: Population): readonly number[] =>
  COMPARISONS.map(({ levels }, at) => {
    const level = levels[rungs[at] ?? -1];
    return level ? rungWeight(level, a, b, population) : 0;
  });

/** The name of the rung that held, "missing" where a row says nothing. */
export const levelAt = (rungs: Rungs, at: number): string => COMPARISONS[at]?.levels[rungs[at] ?? -1]?.id ?? MISSING;

/** The whole weight of a pair: what was expected, and what each field adds. */
export const pairWeight = (rungs: Rungs, a: Node, b: Node, population: Population): number =>
  weigh(rungs, a.keys, b.keys, population).reduce((sum, weight) => sum + weight, population.prior(a.group, b.group));
