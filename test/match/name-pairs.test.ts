import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parsePersonName } from '../../src/vietnam/person-name.ts';
import { keysOf, levelBetween } from './keys-of.ts';

/** The labelled pairs as normalise would give them to the ladder. */
const PAIRS = readFileSync(new URL('../../fixtures/names/pairs.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(',', 3) as [string, string, string]);

function nameKeys(text: string) {
  const name = parsePersonName(text);
  if (!name) throw new Error(`no name in ${text}`);
  const { exact, iy, plain, syllables, isAbbreviated, aliases } = name;
  return {
    ...keysOf({ name: exact }),
    nameIy: iy,
    namePlain: plain,
    surname: syllables[0] ?? '',
    given: syllables.at(-1) ?? '',
    isAbbreviated,
    aliases,
  };
}

test.each(PAIRS)('%s and %s are %s', (left, right, level) => {
  const reached = levelBetween('name', nameKeys(left), nameKeys(right));
  expect(['given-alone', 'surname-alone'].includes(reached) ? 'different' : reached).toBe(level);
});
