import { expect, test } from 'vitest';
import { comparerOf } from '../../src/match/compare.ts';
import { countLevels } from '../../src/match/level-counts.ts';
import { COMPARISONS } from '../../src/match/model.ts';
import { columnsOfTold } from './keys-of.ts';

const RESIDENCE = COMPARISONS.findIndex(({ id }) => id === 'residence');
const SOME_LETTERS = COMPARISONS[RESIDENCE]?.levels.findIndex(({ id }) => id === 'some-letters') ?? -1;
const DOCUMENTED = COMPARISONS[RESIDENCE]?.levels[SOME_LETTERS]?.u as number;

function someLetters(addresses: readonly (string | null)[]) {
  const columns = columnsOfTold({ registry: addresses.map((residence, at) => ({ name: `Phó Tùng${at}`, residence })) });
  return countLevels(columns, comparerOf(columns, []).compare)(RESIDENCE, SOME_LETTERS);
}

test('houses of one village differ by little, and strangers live in them', () => {
  const village = Array.from({ length: 300 }, (_, at) => `so ${100 + at}, thon doai, hai nam, hai hau, nam dinh`);
  expect(someLetters(village)).toBeGreaterThan(0.5);
});

test('addresses that have nothing in common make some letters rare', () => {
  const word = (at: number) => String.fromCharCode(97 + (at % 26), 97 + ((at * 7) % 26), 97 + ((at * 11) % 26)).repeat(4);
  expect(someLetters(Array.from({ length: 300 }, (_, at) => `${word(at)} ${word(at + 5)}`))).toBeLessThan(DOCUMENTED);
});

test('rows without addresses, and few rows, leave what is documented', () => {
  expect(someLetters([null, null, null, null, null])).toBe(DOCUMENTED);
  expect(someLetters(['so 1, thon doai'])).toBe(DOCUMENTED);
});
