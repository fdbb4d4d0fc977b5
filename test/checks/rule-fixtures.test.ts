import { beforeAll, describe, expect, test } from 'vitest';
import { CHECKS, checkOf } from '../../src/checks/index.ts';
import type { Report } from '../../src/model/report.ts';
import { type ExpectedRow, expectedRows, rulesNaming, tableFiles } from './expectations.ts';
import { RULE_CASES, type RuleCase } from './rule-cases.ts';
import { loadCase, runOn } from './run-case.ts';

/**
 * Checks that every case is held to. The others speak of what a handful of rows cannot have (a chi bộ of two is too
 * small for any organisation), so that they are compared only in cases of their own.
 */
const EVERYWHERE: ReadonlySet<string> = new Set(
  CHECKS.map(({ name }) => name).filter((name) => name !== 'ids' && name !== 'organizations'),
);

const judged = ({ rule }: RuleCase, rules: readonly string[]) =>
  rules.filter((id) => EVERYWHERE.has(checkOf(id)) || checkOf(id) === checkOf(rule));

const said = (rules: readonly string[]) => (rules.length === 0 ? 'nothing' : rules.join(' '));

function differences(ruleCase: RuleCase, rows: readonly ExpectedRow[], report: Report): readonly string[] {
  return rows.flatMap(({ rules, ...row }) => {
    const got = judged(ruleCase, rulesNaming(report, row));
    const place = `${row.file}${row.sheet ? `#${row.sheet}` : ''} row ${row.row}`;
    return said(got) === said(rules) ? [] : [`${place}: expected ${said(rules)}, got ${said(got)}`];
  });
}

describe('each row of a case is named by exactly the rules its last column gives', () => {
  test.each(RULE_CASES)('$id', async (ruleCase) => {
    const loaded = await loadCase(ruleCase.folder);
    const report = runOn(loaded, { asOf: ruleCase.asOf });

    expect(loaded.workbooks.length + loaded.skipped.length, 'files read').toBe(tableFiles(ruleCase.folder).length);
    expect(differences(ruleCase, await expectedRows(ruleCase.folder), report)).toEqual([]);

    const aboutFiles = report.findings.filter(({ records }) => records.length === 0).map(({ rule }) => rule);
    expect(judged(ruleCase, aboutFiles), 'findings about whole files').toEqual(ruleCase.aboutFiles);
    for (const [rule, severity] of Object.entries(ruleCase.severity)) {
      const severities = report.findings.filter((finding) => finding.rule === rule).map((finding) => finding.severity);
      expect(severities, `severity of ${rule}`).toEqual([severity]);
    }
  });
});

describe('the cases cover the rules', () => {
  const expected: { readonly ruleCase: RuleCase; readonly rules: ReadonlySet<string> }[] = [];
  beforeAll(async () => {
    for (const ruleCase of RULE_CASES) {
      const rows = await expectedRows(ruleCase.folder);
      expected.push({ ruleCase, rules: new Set([...rows.flatMap(({ rules }) => rules), ...ruleCase.aboutFiles]) });
    }
  });
  const own = (id: string) => expected.filter(({ ruleCase }) => ruleCase.rule === id);
  const rules = CHECKS.flatMap((check) => check.rules.map(({ id }) => ({ id })));
  const known = new Set<string>(rules.map(({ id }) => id));

  test.each(rules)('$id must speak in one of its cases', ({ id }) => {
    expect(own(id).filter(({ rules }) => rules.has(id))).not.toEqual([]);
  });

  test.each(rules)('$id must be silent in one of its cases', ({ id }) => {
    expect(own(id).filter(({ rules }) => !rules.has(id))).not.toEqual([]);
  });

  test('no case expects a rule that does not exist', () => {
    const unknown = expected.flatMap(({ ruleCase, rules }) =>
      [...rules, ruleCase.rule].filter((id) => !known.has(id)).map((id) => `${ruleCase.folder}: ${id}`),
    );
    expect(unknown).toEqual([]);
  });
});
