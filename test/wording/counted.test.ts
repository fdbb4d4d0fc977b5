import { expect, test } from 'vitest';
import { counted } from '../../src/wording/counted.ts';

test.each([
  [0, '0 members'],
  [1, '1 member'],
  [2, '2 members'],
])('%i: %s', (count, words) => expect(counted(count, 'member')).toBe(words));
