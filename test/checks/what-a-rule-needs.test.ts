import { describe, expect, test } from 'vitest';
import { CHECKS } from '../../src/checks/index.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Role } from '../../src/model/source.ts';
import { RULE_CASES } from './rule-cases.ts';
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

/** The tiny commune of each rule on which it speaks when everything is given, so that its silence means something. */
const COMMUNES = await Promise.all(
  rules.map(async (rule) => {
    for (const own of RULE_CASES.filter((ruleCase) => ruleCase.rule === rule)) {
      const { findings } = runOn(await loadCase(own.folder), { asOf: own.asOf });
      if (findings.some((finding) => finding.rule === rule)) return { rule, folder: own.folder, asOf: own.asOf };
    }
    throw new Error(`no case on which ${rule} speaks`);
  }),
);

const isFault = ({ severity }: Finding) => severity !== 'info';
const topicOf = ({ rule, person, organization }: Finding) => [rule, person, organization].join('|');

const asked = await Promise.all(
  [...COMMUNES, { rule: null, folder: COMMUNE, asOf: '2024-02-18' }].map(async ({ rule, folder, asOf }) => {
    const { inputs, findings } = runOn(await loadCase(folder), { asOf });
    return { rule, folder, asOf, whole: { roles: inputs.map(({ role }) => role), topics: new Set(findings.map(topicOf)) } };
  }),
);

/**
 * What may be said of somebody only because an input was left out, and why that rests on what was given: the less exact rule
 * speaks where the more exact one cannot be examined, or the contract has it so. Anything else would be an accusation for want of a file.
 */
const MAY_APPEAR: Readonly<Record<Role, RegExp>> = {
  // two sources that differ are one finding of conflicts; either of them alone is judged by what it says
  registry: /^(probation|admission|ids|activity)\/|^duplicates\/shared-number$|^organizations\/(unknown|too-few-official)$/,
  // a chi bộ is counted in the registry where no list came; a move is judged by the book, where no list shows that somebody arrived or is back
  branches:
    /^(probation|admission|ids)\/|^organizations\/too-few-official$|^inputs\/unreadable-cell$|^transfers\/(temporary-overdue|paper-not-presented|file-not-submitted)$/,
  // "without a transfer book a status still explains an absence"; across-branches says that no book was given
  transfers: /^missing\/from-(branch|registry)$|^conflicts\/organization$|^duplicates\/across-branches$|^activity\/(absent|dues-unpaid)$/,
  // who ended, was renamed or handed over stands in the organisation list alone
  organizations: /^conflicts\/organization$|^missing\/branch-list$|^organizations\/|^transfers\/(without-record|broken-chain)$/,
};

test('every rule of every check has its commune', () => {
  expect(COMMUNES.map(({ rule }) => rule)).toEqual(rules);
  expect(combinations.length).toBe(16);
});

describe.each(combinations)('given $name', ({ roles }) => {
  const given = new Set(roles);

  test.each(asked)('on the commune of $rule', async ({ rule, folder, asOf, whole }) => {
    const report = runOn(await loadCase(folder, roles), { asOf });
    // a case may have no file of a role that is given
    const there = new Set(report.inputs.map(({ role }) => role));
    const listed = report.summary.notExamined.map((one) => one.rule);
    expect(listed.sort()).toEqual(rules.filter((id) => !canBeExamined(id, there)).sort());

    // what is lacking is named, and it was not given
    const lacking = report.summary.notExamined.map(({ needs }) => needs.flatMap((need) => need.split('|')));
    expect(lacking.filter((needs) => needs.length === 0 || needs.some((role) => there.has(role as Role)))).toEqual([]);

    // nothing that was not examined speaks, and nothing rests on what was not given
    const silent = new Set(listed);
    expect(report.findings.filter((finding) => silent.has(finding.rule)).map(topicOf)).toEqual([]);
    const named = report.findings.flatMap(({ records }) => records.map(({ role }) => role));
    expect(named.filter((role) => !given.has(role))).toEqual([]);

    const missing = whole.roles.filter((role) => !given.has(role));
    if (rule !== null && missing.length === 0) expect(report.findings.map((finding) => finding.rule)).toContain(rule);
    const appeared = report.findings.filter((finding) => isFault(finding) && !whole.topics.has(topicOf(finding)));
    expect(appeared.filter((finding) => !missing.some((role) => MAY_APPEAR[role].test(finding.rule))).map(topicOf)).toEqual([]);
  });
});

test('a sentence claims nothing of an input that was not given', async () => {
  const folder = 'fixtures/rules/transfers/temporary-without-home/official-nowhere';
  const sentences = async (roles: readonly Role[]) =>
    runOn(await loadCase(folder, roles))
      .findings.filter(({ rule }) => rule === 'transfers/temporary-without-home')
      .map(({ message }) => message.en);
  expect(await sentences(ROLES)).toEqual([expect.stringMatching(/nor anywhere else\.$/)]);
  expect(await sentences(['branches', 'transfers'])).toEqual([expect.stringMatching(/no registry was given to look in\.$/)]);
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
