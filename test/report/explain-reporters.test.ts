import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { COMPARISONS } from '../../src/match/model.ts';
import { explainJson } from '../../src/report/explain-json.ts';
import { explainText } from '../../src/report/explain-text.ts';
import { SCHEMAS } from '../../src/report/schemas.ts';
import { waterfall } from '../../src/report/text/waterfall.ts';
import { comparisonInWords } from '../../src/wording/comparison-wording.ts';
import { levelInWords } from '../../src/wording/level-wording.ts';
import { sampleExplanation, sampleOfTwo } from './sample-explanation.ts';

test('the JSON keeps to its schema, of a row and of two', () => {
  const validate = new Ajv2020({ allErrors: true, strict: true, strictTypes: false }).compile(SCHEMAS.explain);
  for (const explanation of [sampleExplanation(), sampleOfTwo()]) {
    validate(JSON.parse(explainJson(explanation)));
    expect(validate.errors).toBeNull();
  }
});

const plain = { color: false, width: 100, showIds: false } as const;

test('the steps stand one below the other, each with its bar and what both rows say', () => {
  expect(explainText(sampleOfTwo(), { ...plain, language: 'en' })).toBe(
    `reconcile 0.1.0 - why
thresholds: one person 99 %, unsure, for somebody to settle 50 %

thon-1.xlsx#Danh sách, tháng 1!12  Bàn Văn Huân
co-so-du-lieu.xlsx#Đảng viên!40  Ban Van Huan
  before comparing  -10.1  ░░░░░░░░░░░░░░░░░|
  name               +9.0  ███████████████  |              without marks on one side: Bàn Văn Huân / Ban Van Huan
  birth date         +8.5                 ██████████████   day and month swapped: 1975-03-04 / 1975-04-03
  personal number    -4.3                   |    ░░░░░░░   different: *********234 / *********877
  sex                +0.3                   |              equal: male
  in all             +3.4                   █████
  probability of one person: 91.3 %
  Verdict: not joined (they share no set of keys, so they were not compared)
  Not compared: they share no set of keys
  Not given on one of the rows: party card
`,
  );
});

test('the printed steps add up to the printed sum', () => {
  const { pairs, ...rest } = sampleOfTwo();
  const levels = pairs[0]?.levels.map((level) => ({ ...level, weight: level.level === 'missing' ? 0 : 1_040_000 })) ?? [];
  const text = explainText(
    { ...rest, pairs: pairs.map((pair) => ({ ...pair, prior: -10_040_000, levels, weight: -5_880_000 })) },
    { ...plain, language: 'en' },
  );
  const figures = [...text.matchAll(/^ {2}\S.*? ([+-]\d+\.\d) /gm)].map(([, figure]) => Math.round(Number(figure) * 10));
  expect(figures).toHaveLength(6);
  expect(figures.slice(0, -1).reduce((sum, figure) => sum + figure, 0)).toBe(figures.at(-1));
});

describe('a waterfall', () => {
  test('goes up from where the step before ended, and down again', () => {
    const { steps, sum } = waterfall([-10, 30, -5]);
    expect(steps.map((bar) => bar.indexOf(bar.trim()[0] ?? ''))).toEqual([0, 0, expect.any(Number)]);
    expect([steps[0], steps[1], steps[2], sum].map((bar) => /[█░]+/.exec(bar ?? '')?.[0].length)).toEqual([10, 29, 5, 14]);
  });

  test('of nothing is drawn', () => {
    expect(waterfall([0]).sum.trim()).toBe('|');
  });
});

test.each(['vi', 'en'] as const)('every comparison and every rung of it has words: %s', (language) => {
  for (const { id, levels } of COMPARISONS) {
    expect(comparisonInWords(id, language)).not.toBe(language === 'vi' ? id : '');
    for (const level of levels) expect(levelInWords(id, level.id, language)).toMatch(/ |^equal$|^different$|^abbreviated|^identical$/);
  }
});
