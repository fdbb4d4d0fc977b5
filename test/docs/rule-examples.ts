import { CHECKS } from '../../src/checks/index.ts';
import { columnLetters } from '../../src/model/column-letters.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { LoadedInputs } from '../../src/model/loaded-inputs.ts';
import type { RuleExample } from '../../src/model/rule-catalogue.ts';
import type { RowRef } from '../../src/model/source.ts';
import { RULE_CASES, type RuleCase } from '../checks/rule-cases.ts';
import { loadCase, runOn } from '../checks/run-case.ts';

interface Told {
  readonly ruleCase: RuleCase;
  readonly loaded: LoadedInputs;
  readonly finding: Finding;
  /** Findings of the case in all: the fewer, the plainer. */
  readonly findings: number;
}

/** What the columns that are read say in a row. */
function cellsOf({ tables }: LoadedInputs, { role, file, sheet, row }: RowRef): RuleExample['rows'][number]['cells'] {
  const table = tables.find((own) => own.role === role && own.file === file && own.sheet.name === sheet && own.sheet.lastRow >= row);
  return (table?.columns ?? []).flatMap(({ index, heading, field }) => {
    const text = table?.sheet.cell(row, index)?.text ?? '';
    return field === null || text === '' ? [] : [{ heading: heading === '' ? columnLetters(index) : heading.replace(/\s*\*$/, ''), text }];
  });
}

const exampleOf = ({ ruleCase, loaded, finding: { message, records } }: Told): RuleExample => ({
  asOf: ruleCase.asOf,
  message: { vi: message.vi.replaceAll(`${ruleCase.folder}/`, ''), en: message.en.replaceAll(`${ruleCase.folder}/`, '') },
  rows: records.map((record) => ({ role: record.role, row: record.row, cells: cellsOf(loaded, record) })),
});

/** Of the cases of a rule in which it speaks as it declares, the one that says least besides. */
async function plainest(id: string, severity: Finding['severity']): Promise<Told | null> {
  const told: Told[] = [];
  for (const ruleCase of RULE_CASES.filter(({ rule }) => rule === id)) {
    const loaded = await loadCase(ruleCase.folder);
    const { findings } = runOn(loaded, { asOf: ruleCase.asOf, skip: id.startsWith('organizations/') ? [] : ['organizations'] });
    const [finding, ...others] = findings.filter((own) => own.rule === id);
    if (finding?.severity === severity && others.length === 0) told.push({ ruleCase, loaded, finding, findings: findings.length });
    if (told.at(-1)?.findings === 1) break;
  }
  return told.sort((a, b) => a.findings - b.findings || a.finding.records.length - b.finding.records.length)[0] ?? null;
}

/** An example of every rule, from its cases, as src/checks/examples.json holds them. */
export async function ruleExamples(): Promise<Readonly<Record<string, RuleExample>>> {
  const examples: [string, RuleExample][] = [];
  for (const { id, severity } of CHECKS.flatMap(({ rules }) => rules.map((rule) => ({ id: rule.id, severity: rule.severity })))) {
    const told = await plainest(id, severity);
    if (told === null) throw new Error(`${id}: no case shows it speak once, as severe as it declares`);
    examples.push([id, exampleOf(told)]);
  }
  return Object.fromEntries(examples);
}
