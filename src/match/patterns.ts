import { type Rungs, rungsOf } from './compare.ts';
import { groundsOf } from './grounds.ts';
import type { FromFrequency, Level } from './ladder.ts';
import { COMPARISONS } from './model.ts';
import { CERTAIN, DOUBLE_BY, NAMESAKES, NUMBER_AGREES, NUMBER_ALONE, SAME_ACROSS, SAME_WITHIN } from './requirements.ts';

const PREDICATES = {
  mayBeSameAcross: groundsOf(SAME_ACROSS),
  mayBeSameWithin: groundsOf(SAME_WITHIN),
  /** Never one person, whatever they weigh. */
  isHopeless: groundsOf([...NAMESAKES, ...NUMBER_ALONE]),
  /** Personal number, CMND or card agrees. */
  isByNumber: groundsOf(NUMBER_AGREES),
  /** Number, name and birth agree. */
  isCertain: groundsOf(CERTAIN),
  /** Near enough to make two rows of one source doubles of each other, when both are so near to one third row. */
  isNear: groundsOf(DOUBLE_BY),
};

/** The levels of a compared pair, and what hangs on them alone; there are some thousands of these, and millions of pairs. */
export interface Pattern extends Readonly<Record<keyof typeof PREDICATES, boolean>> {
  /** Position among the patterns met. */
  readonly id: number;
  readonly rungs: Rungs;
  /** The levels whose chance hangs on how common the values are, by comparison. */
  readonly valued: readonly { readonly at: number; readonly level: Level & { readonly u: FromFrequency } }[];
}

/** The patterns met so far, each made once. */
export interface Patterns {
  of(code: number): Pattern;
  readonly all: readonly Pattern[];
}

const isValued = (level: Level): level is Level & { readonly u: FromFrequency } => typeof level.u !== 'number';

function patternOf(code: number, id: number): Pattern {
  const rungs = rungsOf(code);
  const valued = COMPARISONS.flatMap(({ levels }, at) => {
    const level = levels[rungs[at] ?? -1];
    return level && isValued(level) ? [{ at, level }] : [];
  });
  const holds = Object.fromEntries(Object.entries(PREDICATES).map(([name, predicate]) => [name, predicate(rungs)]));
  return { id, rungs, valued, ...(holds as Record<keyof typeof PREDICATES, boolean>) };
}

/** Starts with no pattern. */
export function patternsOf(): Patterns {
  const known = new Map<number, Pattern>();
  const all: Pattern[] = [];
  return {
    all,
    of(code) {
      const found = known.get(code);
      if (found) return found;
      const made = patternOf(code, all.length);
      known.set(code, made);
      all.push(made);
      return made;
    },
  };
}
