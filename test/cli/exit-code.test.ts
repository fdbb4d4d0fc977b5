import { expect, test } from 'vitest';
import { exitCodeOf } from '../../src/cli/exit-code.ts';

test.each([
  [[], 'info', 0],
  [[], 'never', 0],
  [['info'], 'info', 1],
  [['info'], 'warning', 0],
  [['warning'], 'info', 1],
  [['warning'], 'warning', 1],
  [['warning'], 'error', 0],
  [['info', 'error'], 'error', 1],
  [['error'], 'warning', 1],
  [['error', 'warning', 'info'], 'never', 0],
] as const)('findings of %j under --fail-on %s exit with %i', (found, failOn, code) => {
  expect(exitCodeOf(found, failOn)).toBe(code);
});
