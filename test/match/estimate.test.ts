import fc from 'fast-check';
import { expect, test } from 'vitest';
import { estimateFrom, type PatternCount } from '../../src/match/estimate.ts';
import { COMPARISONS } from '../../src/match/model.ts';
import { weightAt, weightOf } from '../../src/match/settings.ts';
import { groupOf, upright } from '../../src/match/upright-chances.ts';
import { columnsOfTold, frequencyOf } from './keys-of.ts';

/** Numbers from 0 to 1, the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Chances of each rung for one person and for two, as nobody wrote them into the model. */
const TRUTH = {
  name: { exact: [0.6, 0.00005], unmarked: [0.25, 0.0001], 'one-letter': [0.1, 0.0002], different: [0.05, 0.99965] },
  birth: { day: [0.7, 0.00005], swapped: [0.1, 0.0001], 'same-year': [0.15, 0.005], different: [0.05, 0.99485] },
  gender: { equal: [0.95, 0.55], different: [0.05, 0.45] },
  branch: { equal: [0.6, 0.01], different: [0.4, 0.99] },
  personal: { equal: [0.75, 0.0001], 'one-digit': [0.1, 0.001], different: [0.15, 0.9989] },
} as const;
type Field = keyof typeof TRUTH;
const FIELDS = Object.keys(TRUTH) as readonly Field[];

const ROWS = 20_000;
const REAL_FOUND = 0.7;
const ASSUMED_FOUND = 0.9;

const fieldAt = (field: Field) => COMPARISONS.findIndex(({ id }) => id === field);
const rungAt = (field: Field, level: string) => COMPARISONS[fieldAt(field)]?.levels.findIndex(({ id }) => id === level) ?? -1;
const chances = (field: Field): readonly (readonly [string, readonly [number, number]])[] => Object.entries(TRUTH[field]);

/** A pair of levels, drawn. */
function draw(random: () => number, of: 0 | 1): readonly string[] {
  return FIELDS.map((field) => {
    let left = random();
    const found = chances(field).find(([, own]) => {
      left -= own[of];
      return left <= 0;
    });
    return found?.[0] ?? 'different';
  });
}

/** What a pattern weighs by the model's chances of agreement and the true ones of accident. */
function patternOf(levels: readonly string[], count: number): PatternCount {
  const rungs = COMPARISONS.map(() => -1);
  let weight = weightAt(ASSUMED_FOUND) - weightOf(ROWS, 1);
  FIELDS.forEach((field, index) => {
    const level = levels[index] ?? '';
    const rung = rungAt(field, level);
    rungs[fieldAt(field)] = rung;
    const accident = chances(field).find(([id]) => id === level)?.[1][1] ?? 1;
    weight += weightOf(COMPARISONS[fieldAt(field)]?.levels[rung]?.m ?? 1, accident);
  });
  return { rungs, weight, count };
}

test('what people agree on with themselves is learned from pairs of whom nobody says who they are', () => {
  const random = seeded(7);
  const counts = new Map<string, number>();
  const add = (levels: readonly string[], count: number) => counts.set(levels.join(), (counts.get(levels.join()) ?? 0) + count);
  for (let row = 0; row < ROWS * REAL_FOUND; row += 1) add(draw(random, 0), 1);
  // Of all pairs of two people as many as are to be expected: four hundred million need not be drawn.
  const patternsOfTwo = FIELDS.reduce<readonly (readonly [readonly string[], number])[]>(
    (some, field) => some.flatMap(([levels, share]) => chances(field).map(([level, [, u]]) => [[...levels, level], share * u] as const)),
    [[[], 1]],
  );
  for (const [levels, share] of patternsOfTwo) add(levels, Math.round(ROWS * ROWS * share));
  const patterns = [...counts].map(([levels, count]) => patternOf(levels.split(','), count));
  const estimate = estimateFrom(patterns, { rows: ROWS, found: ASSUMED_FOUND });

  expect(estimate.found).toBeCloseTo(REAL_FOUND, 1);
  for (const field of FIELDS)
    for (const [level, [real]] of chances(field)) {
      expect([field, level, Math.abs((estimate.chances[fieldAt(field)]?.[rungAt(field, level)] ?? 0) - real) < 0.02]).toEqual([
        field,
        level,
        true,
      ]);
    }
});

test('a sex column that says male of everybody says nothing of who is who', () => {
  const random = seeded(5);
  // Half of the people on the lists are women, whom the registry knows for such.
  const patterns = Array.from({ length: 4000 }, () => {
    const rungs = COMPARISONS.map(() => -1);
    rungs[fieldAt('name')] = rungAt('name', 'exact');
    rungs[fieldAt('gender')] = rungAt('gender', random() < 0.5 ? 'equal' : 'different');
    return { rungs, weight: weightAt(0.9999), count: 1 };
  });
  const { chances: learned } = estimateFrom(patterns, { rows: 4000, found: ASSUMED_FOUND });
  const weights = COMPARISONS[fieldAt('gender')]?.levels.map(({ u }, rung) =>
    weightOf(learned[fieldAt('gender')]?.[rung] ?? 0, u as number),
  );
  expect(weights).toEqual([0, 0]);
});

test('no rung of a ladder is turned over by what a run shows', () => {
  const drawn = fc.array(fc.double({ min: 1e-6, max: 1, noNaN: true }), { minLength: 20, maxLength: 20 });
  fc.assert(
    fc.property(fc.nat({ max: COMPARISONS.length - 1 }), drawn, (at, chances) => {
      const levels = COMPARISONS[at]?.levels ?? [];
      const held = upright(at, chances.slice(0, levels.length));
      for (const group of new Set(levels.map((_, rung) => groupOf(at, rung)))) {
        const weights = levels.flatMap(({ u }, rung) =>
          groupOf(at, rung) === group && typeof u === 'number' ? [weightOf(held[rung] ?? 0, u)] : [],
        );
        expect(Math.min(...weights)).toBe(weights.at(-1));
        if (typeof levels.find((_, rung) => groupOf(at, rung) === group)?.u === 'number') expect(weights[0]).toBeGreaterThanOrEqual(0);
        if (weights.length > 1) expect(weights.at(-1)).toBeLessThanOrEqual(0);
      }
    }),
  );
});

test('how often two people agree by accident is learned from how common each value is', () => {
  const random = seeded(11);
  const shares = { 'xom 1': 0.5, 'xom 2': 0.3, 'xom 3': 0.2 };
  const rows = Array.from({ length: 60_000 }, () => {
    const drawn = random();
    return { name: 'Tạ Thị Mơ', branch: drawn < 0.5 ? 'xom 1' : drawn < 0.8 ? 'xom 2' : 'xom 3' };
  });
  const columns = columnsOfTold({ registry: rows });
  for (const [value, share] of Object.entries(shares)) {
    const learned = frequencyOf(columns, 'branch', value);
    expect([value, Math.abs(learned / share - 1) < 0.1]).toEqual([value, true]);
  }
});
