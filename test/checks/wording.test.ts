import { beforeAll, describe, expect, test } from 'vitest';
import { CHECKS } from '../../src/checks/index.ts';
import type { Finding } from '../../src/model/finding.ts';
import { RULE_CASES } from './rule-cases.ts';
import { loadCase, runOn } from './run-case.ts';

interface Said {
  readonly folder: string;
  readonly finding: Finding;
}

const NO_VALUE = /undefined|\bnull\b|NaN|\[object|Infinity/;
const VIETNAMESE_LETTER = /[ăâđêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]/i;
const VERDICTS = ['xóa tên', 'xoá tên', 'khai trừ', 'ra khỏi đảng', 'remove from the party', 'removed from the party', 'expel'];

const texts = ({ message, advice }: Finding) => [message.vi, message.en, advice?.vi ?? '', advice?.en ?? ''];

// a cell is named by its column and row; a difference of names gives both names
const NAMED_OTHERWISE = /^(inputs\/|conflicts\/name$)/;
const rules = CHECKS.flatMap((check) => check.rules.map(({ id }) => ({ id })));

describe.each(rules)('what is said in the cases of $id', ({ id }) => {
  const said: Said[] = [];
  beforeAll(async () => {
    for (const { folder, asOf } of RULE_CASES.filter(({ rule }) => rule === id)) {
      const { findings } = runOn(await loadCase(folder), { asOf });
      said.push(...findings.map((finding) => ({ folder, finding })));
    }
    expect(
      said.filter(({ finding }) => finding.rule === id),
      `findings of ${id}`,
    ).not.toEqual([]);
  });
  const faulty = (isFaulty: (finding: Finding) => boolean) =>
    said
      .filter(({ finding }) => isFaulty(finding))
      .map(({ folder, finding }) => `${folder}: ${finding.message.vi} | ${finding.message.en}`);

  test('there is a sentence and advice in both languages', () => {
    expect(faulty((finding) => texts(finding).some((text) => text.trim() === ''))).toEqual([]);
  });

  test('no sentence has a gap', () => {
    expect(faulty((finding) => texts(finding).some((text) => NO_VALUE.test(text) || / {2}|\( |“”|‘’/.test(text)))).toEqual([]);
  });

  test('Vietnamese has its diacritics', () => {
    expect(faulty(({ message, advice }) => [message.vi, advice?.vi ?? ''].some((text) => !VIETNAMESE_LETTER.test(text)))).toEqual([]);
  });

  test('letters are composed', () => {
    expect(faulty((finding) => texts(finding).some((text) => text !== text.normalize('NFC')))).toEqual([]);
  });

  test('the person spoken of is named', () => {
    const isUnnamed = ({ rule, person, message }: Finding) =>
      person !== null && !NAMED_OTHERWISE.test(rule) && ![message.vi, message.en].every((text) => text.includes(person));
    expect(faulty(isUnnamed)).toEqual([]);
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
