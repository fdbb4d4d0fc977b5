import { expect, test } from 'vitest';
import unsure from '../../../src/checks/matches/unsure.ts';
import { loadCase, runOn } from '../run-case.ts';

const HERE = 'fixtures/rules/matches/unsure';

const findingsOf = async (name: string) =>
  runOn(await loadCase(`${HERE}/${name}`)).findings.filter(({ rule }) => rule === 'matches/unsure');

test('what agrees and what differs stands in the sentence, the weightiest first', () => {
  const data = { leftName: 'Cao Xuân Tâm', rightName: 'Cao Xuân Tầm', left: 'a.csv!2', right: 'b.csv!3', probability: 0.71, person: '' };
  const levels = [
    { comparison: 'branch', level: 'same', bits: 2 },
    { comparison: 'card', level: 'different', bits: -6 },
    { comparison: 'name', level: 'tone', bits: 7 },
  ];
  expect(unsure.wording.vi.sentence({ ...data, levels })).toContain(
    'xác suất khoảng 71 % (khớp: họ tên, chi bộ; lệch: số thẻ đảng viên); cần người xác minh',
  );
  expect(unsure.wording.en.sentence({ ...data, levels })).toContain('about 71 % (agreeing: name, chi bộ; differing: party card)');
});

test.each([
  [0.996, 99],
  [0.9999999, 99],
  [1, 99],
  [0.509, 50],
])('a probability of %f is printed as %i %', (probability, percent) => {
  const data = { leftName: 'Cao Xuân Tâm', rightName: 'Cao Xuân Tâm', left: 'a.csv!2', right: 'b.csv!3', person: '', levels: [] };
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
