import { describe, expect, test } from 'vitest';
import { COMPARISONS } from '../../src/match/model.ts';
import { RELATIVES } from '../../src/match/relatives.ts';

const ladderOf = (id: string) => COMPARISONS.find((comparison) => comparison.id === id)?.levels ?? [];

describe.each(RELATIVES)('how a $id compares', ({ chances }) => {
  test('is told of levels that the ladders have', () => {
    for (const [comparison, own] of Object.entries(chances)) {
      // The numbers share one table, and a card has no lost zeros.
      const unknown = Object.keys(own).filter((level) => level !== 'zeros-lost' && !ladderOf(comparison).some(({ id }) => id === level));
      expect([comparison, unknown]).toEqual([comparison, []]);
    }
  });

  test('never makes full agreement likelier than it is for one person, so that to blank it raises no score', () => {
    for (const [comparison, own] of Object.entries(chances)) {
      const [first] = ladderOf(comparison);
      expect(own[first?.id ?? ''] ?? 0).toBeLessThanOrEqual(first?.m ?? 0);
    }
  });

  test('shares out a chance of one at the most', () => {
    for (const [comparison, own] of Object.entries(chances)) {
      const groups = new Set(ladderOf(comparison).map(({ among }) => among));
      for (const group of groups) {
        const sum = ladderOf(comparison).reduce((total, { id, among }) => total + (among === group ? (own[id] ?? 0) : 0), 0);
        expect(sum).toBeLessThanOrEqual(1);
      }
    }
  });
});
