import { beforeAll, describe, expect, test } from 'vitest';
import { CHECKS } from '../../src/checks/index.ts';
import type { Finding } from '../../src/model/finding.ts';
import { RULE_CASES } from './rule-cases.ts';
import { loadCase, runOn } from './run-case.ts';

interface Said {
  readonly folder: string;
  readonly finding: Finding;
}

/** Every case of every rule is run once. */
const LONG_ENOUGH_MS = 120_000;

const NO_VALUE = /undefined|\bnull\b|NaN|\[object|Infinity/;
const VIETNAMESE_LETTER = /[ăâđêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]/i;
const VERDICTS = ['xóa tên', 'xoá tên', 'khai trừ', 'ra khỏi đảng', 'remove from the party', 'removed from the party', 'expel'];

const texts = ({ message, advice }: Finding) => [message.vi, message.en, advice?.vi ?? '', advice?.en ?? ''];

describe('what is said of the findings of every case', () => {
  const said: Said[] = [];
  beforeAll(async () => {
    for (const { folder, asOf } of RULE_CASES) {
      const { findings } = runOn(await loadCase(folder), { asOf });
      said.push(...findings.map((finding) => ({ folder, finding })));
    }
  }, LONG_ENOUGH_MS);
  const rules = CHECKS.flatMap((check) => check.rules.map(({ id }) => ({ id })));
  const of = (id: string) => {
    const own = said.filter(({ finding }) => finding.rule === id);
    expect(own, `findings of ${id} in the cases`).not.toEqual([]);
    return own;
  };
  const faulty = (id: string, isFaulty: (finding: Finding) => boolean) =>
    of(id)
      .filter(({ finding }) => isFaulty(finding))
      .map(({ folder, finding }) => `${folder}: ${finding.message.vi} | ${finding.message.en}`);

  test.each(rules)('$id has a sentence and advice in both languages', ({ id }) => {
    expect(faulty(id, (finding) => texts(finding).some((text) => text.trim() === ''))).toEqual([]);
  });

  test.each(rules)('$id leaves no gap in its sentence', ({ id }) => {
    expect(faulty(id, (finding) => texts(finding).some((text) => NO_VALUE.test(text) || / {2}|\( |“”|‘’/.test(text)))).toEqual([]);
  });

  test.each(rules)('$id writes Vietnamese with its diacritics', ({ id }) => {
    const isPlain = ({ message, advice }: Finding) => [message.vi, advice?.vi ?? ''].some((text) => !VIETNAMESE_LETTER.test(text));
    expect(faulty(id, isPlain)).toEqual([]);
  });

  test.each(rules)('$id composes its letters', ({ id }) => {
    expect(faulty(id, (finding) => texts(finding).some((text) => text !== text.normalize('NFC')))).toEqual([]);
  });

  // a cell is named by its column and row; a difference of names gives both names
  const NAMED_OTHERWISE = /^(inputs\/|conflicts\/name$)/;

  test.each(rules.filter(({ id }) => !NAMED_OTHERWISE.test(id)))('$id names the person it speaks of', ({ id }) => {
    const isUnnamed = ({ person, message }: Finding) => person !== null && ![message.vi, message.en].every((text) => text.includes(person));
    expect(faulty(id, isUnnamed)).toEqual([]);
  });
});

describe('what a rule advises', () => {
  const rules = CHECKS.flatMap((check) => check.rules).map(({ id, wording }) => ({ id, wording }));

  test.each(rules)('$id never advises that somebody be removed', ({ wording }) => {
    const words = [wording.vi.advice, wording.vi.title, wording.en.advice, wording.en.title].join('\n').toLowerCase();
    expect(VERDICTS.filter((verdict) => words.includes(verdict))).toEqual([]);
  });

  test.each(rules)('$id has a title without a full stop, and advice that is a sentence', ({ wording }) => {
    expect([wording.vi.title, wording.en.title].filter((title) => title === '' || /[.!]$/.test(title))).toEqual([]);
    expect([wording.vi.advice, wording.en.advice].filter((advice) => !/[.…]$/.test(advice) || advice.includes('!'))).toEqual([]);
  });
});

test('a person’s number is masked in sentences unless it was asked for', async () => {
  const loaded = await loadCase('fixtures/rules/conflicts/national-id/one-digit-off');
  const sentence = (showIds: boolean) =>
    runOn(loaded, { showIds })
      .findings.map(({ message }) => message.vi)
      .join('\n');
  expect(sentence(true)).toMatch(/\d{12}/);
  expect(sentence(false)).not.toMatch(/\d{7}/);
});
