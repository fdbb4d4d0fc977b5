import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { syllablesOf } from '../../src/model/person.ts';
import { parsePersonName } from '../../src/vietnam/person-name.ts';
import { repairText } from '../../src/vietnam/repair-text.ts';
import { keysOf, levelBetween } from './keys-of.ts';

interface LabelledPair {
  readonly left: string;
  readonly right: string;
  readonly label: 'same' | 'near' | 'different';
  readonly why: string;
}

/** What cannot be seen is written as \u00ad. */
const shown = (text: string) => text.replace(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

const PAIRS: readonly LabelledPair[] = parse(readFileSync(new URL('../../fixtures/names/pairs.csv', import.meta.url), 'utf8'), {
  columns: true,
});

/** Keys as normalise would give them to the ladder. */
function nameKeys(text: string) {
  const name = parsePersonName(repairText(shown(text), null).text);
  if (!name) throw new Error(`no name in ${text}`);
  const { exact, iy, plain, isAbbreviated, aliases } = name;
  const syllables = syllablesOf(name);
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

const SAME = ['exact', 'spelling'];
const DIFFERENT = ['given-alone', 'surname-alone', 'different'];

function labelOf(left: string, right: string): LabelledPair['label'] {
  const level = levelBetween('name', nameKeys(left), nameKeys(right));
  if (SAME.includes(level)) return 'same';
  return DIFFERENT.includes(level) ? 'different' : 'near';
}

test.each(PAIRS)('$left and $right are $label: $why', ({ left, right, label }) => {
  expect(labelOf(left, right)).toBe(label);
  expect(labelOf(right, left)).toBe(label);
});

describe('the labelled pairs', () => {
  const count = (holds: (pair: LabelledPair) => boolean) => PAIRS.filter(holds).length;

  test('are three hundred at least, of them a hundred different', () => {
    expect(PAIRS.length).toBeGreaterThanOrEqual(300);
    expect(count(({ label }) => label === 'different')).toBeGreaterThanOrEqual(100);
  });

  test.each([
    'typed for a TCVN3 font',
    'typed for a VNI font',
    'UTF-8 read as Latin-1',
    'Ð and Ɖ for Đ',
    'decomposed letters',
    'blanks and invisible characters',
    'honorific or title',
    'alias',
    'namesake letter',
    'letter case',
    'tone placement',
    'i and y',
    'lost diacritics',
    'typing residue',
    'abbreviated',
    'names of other peoples',
  ])('ten at least show: %s', (why) => {
    expect(count((pair) => pair.why === why)).toBeGreaterThanOrEqual(10);
  });
});
