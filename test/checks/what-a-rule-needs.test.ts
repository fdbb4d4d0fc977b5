import { describe, expect, test } from 'vitest';
import { CHECKS } from '../../src/checks/index.ts';
import type { Role } from '../../src/model/source.ts';
import { loadCase, runOn } from './run-case.ts';

const COMMUNE = 'fixtures/rules/transfers/dissolved-organization/with-a-book';
const ROLES: readonly Role[] = ['registry', 'branches', 'transfers', 'organizations'];

type Given = ReadonlySet<Role>;
const members = (given: Given) => given.has('registry') || given.has('branches');
const both = (given: Given) => given.has('registry') && given.has('branches');

/** What each rule cannot do without, written down a second time; the first that fits counts. */
const CAN_BE_EXAMINED: readonly (readonly [RegExp, (given: Given) => boolean])[] = [
  [/^(missing|conflicts)\//, both],
  [/^duplicates\/in-registry$/, (given) => given.has('registry')],
  // of a list, nothing can be said without one
  [/^duplicates\/(in-list|across-branches)$/, members],
  [/^inputs\/two-lists$/, (given) => given.has('branches')],
  [/^transfers\/(in-limbo|still-listed|registry-not-updated|without-record)$/, (given) => both(given) && given.has('transfers')],
  [/^transfers\/dissolved-organization$/, (given) => given.has('organizations')],
  [/^transfers\//, (given) => given.has('transfers') && members(given)],
  [/^(inputs\/|matches\/unsure$)/, () => true],
  [/^organizations\/unknown$/, (given) => given.has('branches') && (given.has('organizations') || given.has('registry'))],
  [/^activity\/status-contradiction$/, both],
  [/./, members],
];

const canBeExamined = (rule: string, given: Given) => CAN_BE_EXAMINED.find(([rules]) => rules.test(rule))?.[1](given) ?? false;

const combinations = Array.from({ length: 2 ** ROLES.length }, (_, bits) => {
  const roles = ROLES.filter((_, index) => bits & (1 << index));
  return { name: roles.join(', ') || 'nothing', roles };
});

const rules = CHECKS.flatMap((check) => check.rules.map(({ id }) => id));

describe.each(combinations)('given $name', async ({ roles }) => {
  const given = new Set(roles);
  const report = runOn(await loadCase(COMMUNE, roles));

  test('exactly the rules that lack something are listed as not examined', () => {
    const lacking = rules.filter((rule) => !canBeExamined(rule, given));
    expect(report.summary.notExamined.map(({ rule }) => rule).sort()).toEqual(lacking.sort());
  });

  test('what is lacking is named, and it was not given', () => {
    const alternatives = report.summary.notExamined.flatMap(({ needs }) => needs.map((need) => need.split('|')));
    expect(alternatives.filter((roles) => roles.some((role) => given.has(role as Role)))).toEqual([]);
    expect(report.summary.notExamined.filter(({ needs }) => needs.length === 0)).toEqual([]);
  });

  test('no rule that was not examined speaks', () => {
    const silent = new Set(report.summary.notExamined.map(({ rule }) => rule));
    expect(report.findings.filter(({ rule }) => silent.has(rule))).toEqual([]);
  });

  test('no finding rests on an input that was not given', () => {
    const named = report.findings.flatMap(({ records }) => records.map(({ role }) => role));
    expect(named.filter((role) => !given.has(role))).toEqual([]);
  });
});

describe('nobody is accused for want of an input', () => {
  const silentWithout = [
    ['transfers/paper-not-presented/31-working-days', 'transfers'],
    ['transfers/without-record/another-chi-bo-than-the-registrys', 'branches'],
    ['transfers/in-limbo/no-day-given', 'registry'],
    ['transfers/dissolved-organization/31-working-days', 'branches'],
    ['missing/from-registry/on-a-list-only', 'registry'],
    ['missing/from-branch/in-the-registry-only', 'branches'],
    ['transfers/temporary-without-home/official-nowhere', 'transfers'],
    ['transfers/still-listed/on-both-lists', 'branches'],
  ] as const;

  test.each(silentWithout)('%s says nothing of its kind without %s', async (folder, role) => {
    const rest = ROLES.filter((other) => other !== role);
    const { findings } = runOn(await loadCase(`fixtures/rules/${folder}`, rest));
    expect(findings.filter(({ severity, rule }) => severity === 'error' && rule !== 'transfers/dissolved-organization')).toEqual([]);
  });
});
