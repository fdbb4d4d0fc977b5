import { describe, expect, test } from 'vitest';
import { CHECKS } from '../../src/checks/index.ts';
import { SETTABLE } from '../../src/law/settable.ts';
import type { Finding } from '../../src/model/finding.ts';
import { RULE_CASES } from './rule-cases.ts';
import { loadCase, runOn } from './run-case.ts';

const RULES = CHECKS.flatMap(({ rules }) => rules);

const reportOf = async (folder: string, settings: Readonly<Record<string, number>> = {}) => {
  const asOf = RULE_CASES.find((own) => own.folder === `fixtures/rules/${folder}`)?.asOf ?? '2024-02-18';
  return runOn(await loadCase(`fixtures/rules/${folder}`), { asOf, settings: new Map(Object.entries(settings)) });
};
const findingsOf = async (rule: string, name: string, settings: Readonly<Record<string, number>> = {}): Promise<readonly Finding[]> =>
  (await reportOf(`${rule}/${name}`, settings)).findings.filter((finding) => finding.rule === rule);

test('what may be set is exactly what a rule rests on', () => {
  const used = new Set<string>(RULES.flatMap(({ parameters = [], figures = [] }) => [...parameters, ...figures]));
  // targets are for figures: test/stats
  expect([...SETTABLE.keys()].filter((name) => !name.startsWith('target.')).sort()).toEqual([...used].sort());
});

test('31 working days are late, unless the office says 45', async () => {
  const [late] = await findingsOf('transfers/paper-not-presented', '31-working-days');
  expect([late?.settings, late?.basis[0]?.verified]).toEqual([[], true]);
  const { summary } = await reportOf('transfers/paper-not-presented/31-working-days', { 'transfer.presentWithin': 45 });
  expect(await findingsOf('transfers/paper-not-presented', '31-working-days', { 'transfer.presentWithin': 45 })).toEqual([]);
  expect(summary.settings).toEqual([{ parameter: 'transfer.presentWithin', unit: 'working-days', value: 45, replaces: 30 }]);
});

test('a finding that rests on a setting says so, and its citation is the text’s no more', async () => {
  const [found] = await findingsOf('transfers/paper-not-presented', '31-working-days', { 'transfer.presentWithin': 20 });
  expect(found?.settings).toEqual([{ parameter: 'transfer.presentWithin', unit: 'working-days', value: 20, replaces: 30 }]);
  expect(found?.basis).toEqual([{ document: '24-QĐ/TW', article: '6.3.1 c', verified: false, isSet: true }]);
  expect([found?.message.en, found?.message.vi]).toEqual([
    expect.stringContaining('the limit is 20 working days'),
    expect.stringContaining('thời hạn là 20 ngày làm việc'),
  ]);
});

test('it would be another rule’s but for the setting: that is resting on it too', async () => {
  const [found] = await findingsOf('transfers/paper-not-presented', '31-working-days', { 'transfer.escalateAfter': 6 });
  expect(found?.settings.map(({ parameter }) => parameter)).toEqual(['transfer.escalateAfter']);
});

test('a finding that rests on other numbers says nothing of the setting', async () => {
  const [found] = await findingsOf('transfers/paper-not-presented', '31-working-days', { 'transfer.departWithin': 20 });
  expect(found?.settings).toEqual([]);
});

test('a move without a day rests on no limit', async () => {
  const [found] = await findingsOf('transfers/in-limbo', 'no-day-given', { 'transfer.presentWithin': 20 });
  expect(found?.settings).toEqual([]);
});

test('a setting that repeats the law changes nothing', async () => {
  const [found] = await findingsOf('transfers/paper-not-presented', '31-working-days', { 'transfer.presentWithin': 30 });
  expect([found?.settings, found?.basis[0]?.verified]).toEqual([[], true]);
});

describe('every number that may be set changes what its rule finds', () => {
  const numbers = RULES.flatMap(({ id, parameters = [], figures = [] }) => [...parameters, ...figures].map((name) => ({ id, name })));
  test.each(numbers)('$name, by $id', async ({ id, name }) => {
    const [low, high] = SETTABLE.get(name)?.range ?? [0, 0];
    const said = async (folder: string, settings: Readonly<Record<string, number>>) =>
      JSON.stringify((await reportOf(folder, settings)).findings.map((finding) => [finding.rule, finding.person, finding.data]));
    let isChanged = false;
    for (const { folder } of RULE_CASES.filter(({ rule }) => rule === id)) {
      const own = folder.replace('fixtures/rules/', '');
      const plain = await said(own, {});
      isChanged ||= (await said(own, { [name]: low })) !== plain || (await said(own, { [name]: high })) !== plain;
      if (isChanged) break;
    }
    expect(isChanged).toBe(true);
  });
});

test('who is left open by thresholds that were set is so by the setting', async () => {
  const [open] = await findingsOf('matches/unsure', 'name-and-year-in-two-chi-bo');
  expect(open?.settings).toEqual([]);
  const [set] = await findingsOf('matches/unsure', 'name-and-year-in-two-chi-bo', { 'match.unsure': 0.4 });
  expect(set?.settings).toEqual([{ parameter: 'match.unsure', unit: 'probability', value: 0.4, replaces: 0.5 }]);
});
