import { expect, test } from 'vitest';
import { loadCase, runOn } from '../run-case.ts';

const HERE = 'fixtures/rules/inputs/two-lists';

test.each([
  ['an-older-version', 'xom-5.csv', ['xom-5-ban-cu.csv'], 'later-day'],
  ['an-older-copy-of-three', 'b-thang-1.csv', ['a-thang-11.csv'], 'later-day'],
  ['one-called-old', 'xom-5.csv', ['xom-5-ban-cu.csv'], 'named-older'],
  ['the-one-nearer-the-registry', 'xom-5.csv', ['xom-5-ban-a.csv'], 'nearer-registry'],
  ['two-people', 'xom-5-ban-in.csv', ['xom-5.csv'], 'first-read'],
])('%s: which list was used, and why', async (name, used, unused, because) => {
  const folder = `${HERE}/${name}`;
  const inBranches = (file: string) => `${folder}/branches/${file}`;
  const [finding] = runOn(await loadCase(folder)).findings.filter(({ rule }) => rule === 'inputs/two-lists');
  expect(finding?.data).toMatchObject({ used: inBranches(used), unused: unused.map(inBranches), because });
  expect(finding?.message.vi).toContain(`Đã dùng ${inBranches(used)}`);
});

test('a sentence says that the later list was used because of its day', async () => {
  const { findings } = runOn(await loadCase(`${HERE}/an-older-copy-of-three`));
  expect(findings.map(({ message }) => message.en)).toEqual([expect.stringContaining('was used because its day is later')]);
});

test('who stands only on a version that is not used is counted', async () => {
  const { findings } = runOn(await loadCase(`${HERE}/one-called-old`));
  expect(findings.flatMap(({ rule, data }) => (rule === 'inputs/two-lists' ? [data] : []))).toMatchObject([{ onUnusedOnly: 1 }]);
});
