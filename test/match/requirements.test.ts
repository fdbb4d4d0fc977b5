import { expect, test } from 'vitest';
import { groundsOf } from '../../src/match/grounds.ts';
import * as requirements from '../../src/match/requirements.ts';

test.each(Object.entries(requirements))('%s names only levels that its ladders have', (_, table) => {
  expect(() => groundsOf(table)).not.toThrow();
});

test('a level that no ladder has is refused', () => {
  expect(() => groundsOf([{ name: ['perfect'] }])).toThrow('no level perfect in the ladder of name');
});
