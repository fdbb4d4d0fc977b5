import type { Columns } from './columns.ts';
import type { Grounds } from './grounds.ts';
import { type Comparison, type Condition, MISSING } from './ladder.ts';
import { COMPARISONS } from './model.ts';
import { type Test, testOf } from './operators.ts';
import { remembered } from './remembered.ts';

/** For each comparison, in the model's order, the rung that held; -1 where a row says nothing. */
export type Rungs = readonly number[];

/** Compares two rows field by field; the outcome is one number, which `rungsOf` takes apart. */
export type Compare = (a: number, b: number) => number;

/** How many outcomes a comparison has: its rungs, and silence. */
const SIZES = COMPARISONS.map(({ levels }) => levels.length + 1);

/** A comparison ready for these rows, by where their codes begin: 0 for silence, else the rung that held, counted from 1. */
function prepare({ needs, unless = [], levels }: Comparison, columns: Columns): Compare {
  const known = needs.map((column) => columns.of(column).at);
  const { codes } = columns;
  const tests = (conditions: readonly Condition[]) => conditions.map((condition) => testOf(condition, columns));
  const rungs: readonly (readonly Test[])[] = levels.map(({ when }) => tests(when));
  const silence = tests(unless);
  const speak = (a: number, b: number) => {
    for (const at of known) if (codes[a + at] !== 0 && codes[b + at] !== 0) return true;
    return false;
  };
  return (a, b) => {
    if (!speak(a, b) || (silence.length > 0 && holdAll(silence, a, b))) return 0;
    for (let rung = 0; rung < rungs.length; rung += 1) if (holdAll(rungs[rung] as readonly Test[], a, b)) return rung + 1;
    return 0;
  };
}

function holdAll(tests: readonly Test[], a: number, b: number): boolean {
  for (const test of tests) if (!test(a, b)) return false;
  return true;
}

interface Ladder {
  readonly at: number;
  readonly outcome: Compare;
  /** What its outcome counts in a pattern. */
  readonly unit: number;
}

/** Makes the ladders ready for some rows. A comparison about which no row speaks costs nothing. */
function laddersOf(columns: Columns): readonly Ladder[] {
  return COMPARISONS.map((comparison, at) => ({ comparison, at }))
    .filter(({ comparison }) => comparison.needs.some((column) => columns.of(column).texts.length > 1))
    .map(({ comparison, at }) => ({ at, outcome: prepare(comparison, columns), unit: unitAt(at) }));
}

function patternAlong(ladders: readonly Ladder[], a: number, b: number): number {
  let pattern = 0;
  for (const { outcome, unit } of ladders) pattern += unit * outcome(a, b);
  return pattern;
}

/** The pattern of a pair that is not worth comparing to the end. */
export const NOT_WORTH = -1;

/** A full comparison of two rows, by position, and one that gives up as soon as some fields show two people. */
export interface Comparer {
  readonly compare: Compare;
  readonly compareIfWorth: Compare;
}

/** Ladders, and the grounds that can be judged once they have been climbed, beside those of the stages before. */
interface Stage {
  readonly ladders: readonly Ladder[];
  readonly isHopeless: (pattern: number) => boolean;
}

/** The stages of a comparison: each of the grounds asks for its own fields and no more. */
function stagesOf(ladders: readonly Ladder[], hopeless: readonly Grounds[]): readonly Stage[] {
  const asked = (stage: number) => new Set(hopeless.slice(0, stage).flatMap(({ at }) => [...at]));
  return hopeless.map((grounds, stage) => ({
    ladders: ladders.filter(({ at }) => grounds.at.has(at) && !asked(stage).has(at)),
    isHopeless: remembered((pattern: number) => grounds(rungsOf(pattern))),
  }));
}

/** Makes the comparison of some rows ready; `hopeless` are grounds, the cheapest first, on which two rows are never one person. */
export function comparerOf(columns: Columns, hopeless: readonly Grounds[]): Comparer {
  const ladders = laddersOf(columns);
  const { width } = columns;
  const stages = stagesOf(ladders, hopeless);
  const others = ladders.filter((ladder) => !stages.some((stage) => stage.ladders.includes(ladder)));
  return {
    compare: (a, b) => patternAlong(ladders, a * width, b * width),
    compareIfWorth: (a, b) => {
      let pattern = 0;
      for (const stage of stages) {
        pattern += patternAlong(stage.ladders, a * width, b * width);
        if (stage.isHopeless(pattern)) return NOT_WORTH;
      }
      return pattern + patternAlong(others, a * width, b * width);
    },
  };
}

const unitAt = (at: number) => SIZES.slice(0, at).reduce((product, size) => product * size, 1);

/** The rungs that a compared pair's number stands for. */
export function rungsOf(pattern: number): Rungs {
  let rest = pattern;
  return SIZES.map((size) => {
    const digit = rest % size;
    rest = (rest - digit) / size;
    return digit - 1;
  });
}

/** The name of the rung that held, "missing" where a row says nothing. */
export const levelAt = (rungs: Rungs, at: number): string => COMPARISONS[at]?.levels[rungs[at] ?? -1]?.id ?? MISSING;
