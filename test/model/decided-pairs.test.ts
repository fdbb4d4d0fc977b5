import { expect, test } from 'vitest';
import { decidedPairs } from '../../src/model/decided-pairs.ts';
import type { Role } from '../../src/model/source.ts';

const rowsOf = (roles: string) =>
  [...roles].map((letter) => ({ role: ({ l: 'branches', r: 'registry', t: 'transfers' } as const)[letter] as Role, keys: [] }));
const [A, B] = [
  [0, 1],
  [0, 2],
];

test.each([
  ['conflicts/name', 'lr', 'same-person', [A]],
  ['conflicts/name', 'lr', 'different-persons', [A]],
  // Which of two list rows is somebody else's?
  ['conflicts/name', 'llr', 'different-persons', []],
  ['missing/from-registry', 'l', 'same-person', []],
  ['matches/unsure', 'lt', 'different-persons', [A]],
  // The registry row is of one of them, and stays with it.
  ['duplicates/in-list', 'llr', 'different-persons', [A]],
  ['duplicates/in-registry', 'rlr', 'different-persons', [B]],
  ['duplicates/shared-number', 'lr', 'different-persons', []],
  ['duplicates/shared-number', 'lr', 'same-person', [A]],
  ['conflicts/name', 'lr', 'right', []],
  ['conflicts/name', 'lr', 'pending', []],
] as const)('%s on rows %s, concluded %s', (rule, roles, conclusion, expected) => {
  expect(decidedPairs({ rule, rows: rowsOf(roles) }, conclusion)).toEqual(expected);
});
