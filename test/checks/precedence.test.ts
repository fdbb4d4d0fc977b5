import { describe, expect, test } from 'vitest';
import { CHECKS } from '../../src/checks/index.ts';
import { loadCase, runOn } from './run-case.ts';

const RULES = CHECKS.flatMap(({ rules }) => rules);
const EXISTING: ReadonlySet<string> = new Set(RULES.map(({ id }) => id));
const yieldsTo = (id: string): readonly string[] => RULES.find((rule) => rule.id === id)?.yieldsTo ?? [];

test('a rule yields only to rules that exist', () => {
  const unknown = RULES.flatMap(({ yieldsTo = [] }) => yieldsTo).filter((id) => !EXISTING.has(id));
  expect([...new Set(unknown)]).toEqual([]);
});

test('no rule yields to itself, through others or directly: then both would be silent', () => {
  const superiors = (id: string) => {
    const found = new Set(yieldsTo(id));
    for (const superior of found) for (const next of yieldsTo(superior)) found.add(next);
    return found;
  };
  expect(RULES.filter(({ id }) => superiors(id).has(id)).map(({ id }) => id)).toEqual([]);
});

test.each([
  ['duplicates/shared-number', 'conflicts/national-id'],
  ['ids/malformed', 'conflicts/national-id'],
  ['ids/malformed', 'inputs/unreadable-cell'],
  ['ids/precision-lost', 'inputs/unreadable-cell'],
  ['conflicts/gender', 'ids/gender-mismatch'],
  ['conflicts/birth-date', 'ids/birth-year-mismatch'],
  ['conflicts/party-card', 'ids/card-differs'],
  ...['gender-mismatch', 'birth-year-mismatch', 'unknown-province'].flatMap((id) =>
    ['duplicates/shared-number', 'conflicts/national-id', 'ids/card-differs'].map((exact) => [exact, `ids/${id}`]),
  ),
  ['duplicates/across-branches', 'transfers/without-record'],
  ['duplicates/across-branches', 'conflicts/organization'],
  ['transfers/temporary-without-home', 'missing/from-registry'],
  ['probation/official-before-admission', 'probation/official-date'],
  ['probation/kind-contradiction', 'probation/overdue'],
  ['probation/kind-contradiction', 'probation/card-before-official'],
  ...['activity/dues-unpaid', 'activity/absent'].flatMap((general) =>
    ['in-limbo', 'paper-not-presented', 'file-not-submitted'].map((id) => [`transfers/${id}`, general]),
  ),
  ...['missing/from-registry', 'missing/from-branch'].flatMap((missing) =>
    ['in-limbo', 'still-listed', 'overdue-departure', 'paper-not-presented', 'file-not-submitted'].map((id) => [
      `transfers/${id}`,
      missing,
    ]),
  ),
])('%s speaks before %s', (exact, general) => {
  expect(yieldsTo(general)).toContain(exact);
});

const FOLDER = 'fixtures/rules/';
/** The chi bộ of the cases are too small for any. */
const TINY = ['organizations'];

const byRule = async (folder: string, request: Parameters<typeof runOn>[1]) => {
  const { summary } = runOn(await loadCase(FOLDER + folder), request);
  return { byRule: summary.byRule, leftToOthers: summary.leftToOthers };
};

describe('one situation is one finding', () => {
  const findingsOf = async (folder: string) => runOn(await loadCase(FOLDER + folder), { skip: TINY }).findings;

  test.each([
    ['transfers/still-listed/not-in-the-registry', 'transfers/still-listed', ['missing/from-registry']],
    ['transfers/paper-not-presented/before-missing', 'transfers/paper-not-presented', ['missing/from-branch']],
    ['duplicates/across-branches/before-without-record', 'duplicates/across-branches', ['transfers/without-record']],
    ['ids/gender-mismatch/the-sources-contradict-each-other', 'conflicts/gender', ['ids/gender-mismatch']],
  ])('%s: %s speaks, and has %j as related facts in its data', async (folder, rule, related) => {
    const findings = (await findingsOf(folder)).filter((finding) => finding.rule === rule);
    expect(findings.map(({ data }) => (data.related as { rule: string }[]).map((fact) => fact.rule))).toEqual([related]);
  });

  test('a finding with nothing beside it has no related facts', async () => {
    const [finding] = await findingsOf('missing/from-branch/in-the-registry-only');
    expect(finding?.data).not.toHaveProperty('related');
  });

  test('three separate faults of one person are three findings', async () => {
    const findings = await findingsOf('activity/dues-unpaid/beside-two-other-faults');
    expect(findings.map(({ rule }) => rule).sort()).toEqual(['activity/dues-unpaid', 'conflicts/birth-date', 'transfers/date-order']);
    expect(new Set(findings.map(({ personKey }) => personKey)).size).toBe(1);
    expect(findings.filter(({ data }) => 'related' in data)).toEqual([]);
  });
});

describe('what is asked for changes what is shown, never who speaks', () => {
  test.each([
    ['transfers/paper-not-presented/before-missing', 'missing', 'transfers/paper-not-presented'],
    ['transfers/file-not-submitted/before-missing', 'missing', 'transfers/file-not-submitted'],
    ['transfers/overdue-departure/in-the-registry-alone', 'missing', 'transfers/overdue-departure'],
    ['transfers/still-listed/not-in-the-registry', 'missing', 'transfers/still-listed'],
    ['transfers/temporary-without-home/official-nowhere', 'missing', 'transfers/temporary-without-home'],
    ['transfers/dissolved-organization/with-a-book', 'missing', null],
    ['duplicates/shared-number/before-conflicts', 'conflicts', 'duplicates/shared-number'],
    ['duplicates/across-branches/before-without-record', 'transfers', 'duplicates/across-branches'],
    ['ids/malformed/a-letter-among-the-digits', 'missing', 'ids/malformed'],
    ['ids/gender-mismatch/the-sources-contradict-each-other', 'ids', 'conflicts/gender'],
    ['ids/birth-year-mismatch/the-number-in-dispute', 'ids', 'conflicts/national-id'],
  ])('%s: `%s` alone finds nothing and counts what it left to others', async (folder, command, left) => {
    expect(await byRule(folder, { command })).toEqual({ byRule: {}, leftToOthers: left === null ? {} : { [left]: 1 } });
  });

  test('--skip of the exact rule does not revive the general one', async () => {
    const skip = ['transfers/still-listed', ...TINY];
    expect(await byRule('transfers/still-listed/not-in-the-registry', { skip })).toEqual({
      byRule: {},
      leftToOthers: { 'transfers/still-listed': 1 },
    });
  });

  test('--only of the general rule finds nothing either', async () => {
    const only = ['missing/from-registry'];
    expect(await byRule('transfers/still-listed/not-in-the-registry', { only })).toEqual({
      byRule: {},
      leftToOthers: { 'transfers/still-listed': 1 },
    });
  });

  test('an audit leaves nothing to others', async () => {
    expect(await byRule('transfers/still-listed/not-in-the-registry', { skip: TINY })).toEqual({
      byRule: { 'transfers/still-listed': 1 },
      leftToOthers: {},
    });
  });

  test('a whole check can be named as missing or missing/*', async () => {
    const folder = 'missing/from-branch/in-the-registry-only';
    const found = { byRule: { 'missing/from-branch': 1 }, leftToOthers: {} };
    expect(await byRule(folder, { only: ['missing'] })).toEqual(found);
    expect(await byRule(folder, { only: ['missing/*'] })).toEqual(found);
    expect(await byRule(folder, { skip: ['missing/*', ...TINY] })).toEqual({ byRule: {}, leftToOthers: {} });
  });
});
