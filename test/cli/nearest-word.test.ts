import { expect, test } from 'vitest';
import { nearestWord } from '../../src/cli/nearest-word.ts';

const WORDS = ['missing/from-registry', 'missing/from-branch', 'transfers/in-limbo', 'fullName', 'json'];

test.each([
  ['missing/from-regsitry', 'missing/from-registry'],
  ['from-branch', 'missing/from-branch'],
  ['transfer/in-limbo', 'transfers/in-limbo'],
  ['fullname', 'fullName'],
  ['jsn', 'json'],
  ['xlsx', null],
  ['', null],
])('%s was probably meant as %s', (given, meant) => {
  expect(nearestWord(given, WORDS)).toBe(meant);
});
