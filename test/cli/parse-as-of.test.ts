import { expect, test } from 'vitest';
import { parseAsOf } from '../../src/cli/parse-as-of.ts';

test.each(['2024-02-29', '1975-04-30'])('%s is a day', (given) => {
  expect(parseAsOf(given)).toBe(given);
});

test.each(['2023-02-29', '2024-2-1', '2024-02', '20240201', '', ' 2024-02-01', '2024-02-01T00:00'])('"%s" is refused', (given) => {
  expect(() => parseAsOf(given)).toThrow('is not a real day');
});
