import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestAssignment, type Gains, gainOf } from '../../src/match/assignment.ts';

/** The most that can be gained, by trying everything. */
function mostBy(gains: Gains, left = 0, taken: ReadonlySet<number> = new Set()): number {
  if (left === gains.length) return 0;
  const alone = mostBy(gains, left + 1, taken);
  const given = (gains[left] ?? []).map((gain, right) =>
    gain <= 0 || taken.has(right) ? 0 : gain + mostBy(gains, left + 1, new Set([...taken, right])),
  );
  return Math.max(alone, ...given);
}

test('what fits crosswise is given crosswise, though one pair alone fits better', () => {
  expect(
    bestAssignment([
      [10, 9],
      [9, 0],
    ]),
  ).toEqual([1, 0]);
});

test('who gains nothing stays alone', () => {
  expect(bestAssignment([[5], [7]])).toEqual([-1, 0]);
  expect(bestAssignment([[0, 0]])).toEqual([-1]);
  expect(bestAssignment([])).toEqual([]);
});

test('gains as much as trying everything does, one to one', () => {
  const gains = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })).chain(([lefts, rights]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 30_000_000 }), { minLength: rights, maxLength: rights }), {
      minLength: lefts,
      maxLength: lefts,
    }),
  );
  fc.assert(
    fc.property(gains, (table) => {
      const assignment = bestAssignment(table);
      const given = assignment.filter((right) => right >= 0);
      expect(new Set(given).size).toBe(given.length);
      expect(gainOf(table, assignment)).toBe(mostBy(table));
    }),
  );
});
