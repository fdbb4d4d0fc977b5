import type { Columns } from './columns.ts';
import { type Kinship, kinshipOf } from './kinship.ts';
import { COMPARISONS } from './model.ts';
import type { Pattern } from './patterns.ts';
import type { Population, Shares } from './population.ts';
import { weightOf } from './settings.ts';

/** For each comparison and rung, the chance of reaching it for two rows of one person. */
export type Chances = readonly (readonly number[])[];

/** The documented chances of the model. */
export const DOCUMENTED: Chances = COMPARISONS.map(({ levels }) => levels.map(({ m }) => m));

/** Weighs compared pairs; all weights are in millionths of a bit. */
export interface Weigher {
  /** What the levels weigh whose chance is the same for all values. */
  fixed(pattern: Pattern): number;
  /** What agreement on these rows' values weighs: it hangs on how common they are. */
  valued(pattern: Pattern, a: number, b: number): number;
  /** What the pattern weighs against two relatives, who agree on more than chance would have it. */
  kinship(pattern: Pattern): Kinship;
  /** Each comparison's part, for explanations. */
  parts(pattern: Pattern, a: number, b: number): readonly number[];
}

interface Term {
  /** Weight of m, and of the documented width. */
  readonly m: number;
  readonly times: number;
  readonly shares: readonly Shares[];
  readonly lowest: number;
}

/** Agreement on what everybody has proves nothing and speaks against nobody; agreement in part may speak against. */
const lowestOf = (isPartial: boolean | undefined) => (isPartial ? Number.NEGATIVE_INFINITY : 0);

/** The commoner of the two rows' values decides. */
function termWeight({ codes, width }: Columns, { m, times, shares, lowest }: Term, a: number, b: number): number {
  let [left, right] = [0, 0];
  for (const { at, byCode } of shares) {
    left += byCode[codes[a * width + at] as number] as number;
    right += byCode[codes[b * width + at] as number] as number;
  }
  return Math.max(lowest, m - Math.min(0, times + Math.max(left, right)));
}

/** Makes ready the weights of a population under these chances. */
export function weigherOf(columns: Columns, population: Population, chances: Chances = DOCUMENTED): Weigher {
  const fixedOf: number[] = [];
  const termsOf: (readonly Term[])[] = [];
  const chance = (at: number, rung: number) => chances[at]?.[rung] ?? 1;

  const fixedAt = ({ rungs }: Pattern, at: number) => {
    const rung = rungs[at] ?? -1;
    const level = COMPARISONS[at]?.levels[rung];
    if (!level || typeof level.u !== 'number') return 0;
    return weightOf(chance(at, rung), level.isCounted ? population.counted(at, rung) : level.u);
  };
  const makeTerms = ({ rungs, valued }: Pattern): readonly Term[] =>
    valued.map(({ at, level: { u } }) => ({
      m: weightOf(chance(at, rungs[at] ?? -1), 1),
      times: weightOf(u.times, 1),
      shares: u.of.map((column) => population.shares(column)),
      lowest: lowestOf(u.isPartial),
    }));
  const terms = (pattern: Pattern) => {
    const found = termsOf[pattern.id];
    if (found) return found;
    const made = makeTerms(pattern);
    termsOf[pattern.id] = made;
    return made;
  };
  return {
    kinship: kinshipOf(chances),
    fixed(pattern) {
      const found = fixedOf[pattern.id];
      if (found !== undefined) return found;
      const sum = COMPARISONS.reduce((total, _, at) => total + fixedAt(pattern, at), 0);
      fixedOf[pattern.id] = sum;
      return sum;
    },
    valued(pattern, a, b) {
      let sum = 0;
      for (const term of terms(pattern)) sum += termWeight(columns, term, a, b);
      return sum;
    },
    parts(pattern, a, b) {
      const valued = new Map(pattern.valued.map(({ at }, index) => [at, terms(pattern)[index] as Term]));
      return COMPARISONS.map((_, at) => {
        const term = valued.get(at);
        return term ? termWeight(columns, term, a, b) : fixedAt(pattern, at);
      });
    },
  };
}
