import { expect, test } from 'vitest';
import unsure from '../../../src/checks/matches/unsure.ts';
import { forAndAgainst } from '../../../src/wording/comparison-wording.ts';
import { loadCase, runOn } from '../run-case.ts';

const HERE = 'fixtures/rules/matches/unsure';

const findingsOf = async (name: string) =>
  runOn(await loadCase(`${HERE}/${name}`)).findings.filter(({ rule }) => rule === 'matches/unsure');

test('what agrees and what differs stands in the sentence, the weightiest first', () => {
  const data = {
    leftName: 'Cao Xuân Tâm',
    rightName: 'Cao Xuân Tầm',
    left: 'a.csv!2',
    right: 'b.csv!3',
    probability: 0.71,
    missing: [],
    person: '',
  };
  const levels = [
    { comparison: 'branch', level: 'equal', bits: 2 },
    { comparison: 'card', level: 'different', bits: -6 },
    { comparison: 'name', level: 'exact', bits: 7 },
  ];
  expect(unsure.wording.vi.sentence({ ...data, levels })).toContain(
    'xác suất khoảng 71 % (khớp: họ tên, chi bộ; lệch: số thẻ đảng viên); cần người xác minh',
  );
  expect(unsure.wording.en.sentence({ ...data, levels })).toContain('about 71 % (agreeing: name, chi bộ; differing: party card)');
});

test('agreeing is only what says the same; what comes near says how', () => {
  const levels = [
    { comparison: 'personal', level: 'one-digit', bits: 13 },
    { comparison: 'name', level: 'marks', bits: 9 },
    { comparison: 'birth', level: 'day', bits: 12 },
    { comparison: 'residence', level: 'different', bits: -2 },
    { comparison: 'hometown', level: 'equal', bits: 0.1 },
  ];
  expect(forAndAgainst(levels, 'en')).toBe(
    'agreeing: birth date, hometown; nearly agreeing: personal number (one digit off), name (other marks); differing: residence',
  );
  expect(forAndAgainst(levels, 'vi')).toBe(
    'khớp: ngày sinh, quê quán; gần khớp: số định danh (khác một chữ số), họ tên (khác dấu); lệch: nơi cư trú',
  );
});

test('to fill in is only what is missing', async () => {
  const advices = async (name: string) => (await findingsOf(name)).map(({ advice }) => advice?.en);
  expect(await advices('name-and-year-in-two-chi-bo')).toEqual([
    'Compare the papers of both rows; fill in the personal number that is missing.',
  ]);
  const { adviceOn } = unsure.wording.vi;
  const nothing = { leftName: '', rightName: '', left: '', right: '', probability: 0.9, levels: [], missing: [], person: '' };
  expect(adviceOn?.(nothing)).toBe('Đối chiếu giấy tờ hai dòng.');
  expect(adviceOn?.({ ...nothing, missing: ['birth', 'personal'] })).toBe(
    'Đối chiếu giấy tờ hai dòng; bổ sung ngày sinh và số định danh còn thiếu.',
  );
});

test('decisions that contradict are said to, in place of what agrees', () => {
  const data = { leftName: 'Cao Xuân Tâm', rightName: 'Cao Xuân Tâm', left: 'a.csv!2', right: 'b.csv!3', probability: 0.99, person: '' };
  const disputed = { ...data, levels: [], missing: [], isDisputed: true } as const;
  expect(unsure.wording.vi.sentence(disputed)).toContain('trái với điều đã xác nhận');
  expect(unsure.wording.en.sentence(disputed)).toMatch(/what cannot be so then; nobody was joined/);
});

test.each([
  [0.996, 99],
  [0.9999999, 99],
  [1, 99],
  [0.509, 50],
])('a probability of %f is printed as %i %', (probability, percent) => {
  const data = {
    leftName: 'Cao Xuân Tâm',
    rightName: 'Cao Xuân Tâm',
    left: 'a.csv!2',
    right: 'b.csv!3',
    person: '',
    levels: [],
    missing: [],
  };
  const texts = [unsure.wording.vi.sentence({ ...data, probability }), unsure.wording.en.sentence({ ...data, probability })];
  for (const text of texts) expect(text).toMatch(new RegExp(`\\D${percent} %`));
});

test.each(['name-and-year-in-two-chi-bo', 'a-transfer-of-one-of-two-namesakes', 'a-book-row-that-fits-one-person'])(
  '%s: names a person, and says what speaks for it',
  async (name) => {
    const findings = await findingsOf(name);
    expect(findings).not.toEqual([]);
    for (const { person, personKey, message } of findings) {
      expect(person).toMatch(/\p{L}/u);
      expect(personKey).not.toBeNull();
      expect(message.vi).toMatch(/\((khớp|lệch): \p{L}/u);
      expect(message.vi + message.en).not.toContain('100 %');
    }
  },
);

test('a book row that fits one person with a list and a registry row is one finding, which names all three', async () => {
  const findings = await findingsOf('a-book-row-that-fits-one-person');
  expect(findings.map(({ records }) => records.map(({ role }) => role).sort())).toEqual([['branches', 'registry', 'transfers']]);
  expect(findings[0]).toMatchObject({ person: 'Nguyễn Văn Hùng', organization: 'Chi bộ xóm 5' });
});
