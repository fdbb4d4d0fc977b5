import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Severity } from '../../src/model/finding.ts';

/** One folder of fixtures/rules: an invented commune of a few people, and what must be said of each row. */
export interface RuleCase {
  /** `check/rule/case`. */
  readonly id: string;
  readonly rule: string;
  /** Relative to the root of the repository. */
  readonly folder: string;
  readonly asOf: string;
  /** The severity of a rule's findings, where it depends on the case. */
  readonly severity: Readonly<Record<string, Severity>>;
  /** Rules with a finding about a whole file, which names no row. */
  readonly aboutFiles: readonly string[];
}

const ROOT = 'fixtures/rules';
const DEFAULT_AS_OF = '2024-02-18';

const folders = (path: string): readonly string[] =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

function caseIn(folder: string, rule: string, name: string): RuleCase {
  const file = `${folder}/case.json`;
  const given = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<RuleCase>) : {};
  return { asOf: DEFAULT_AS_OF, severity: {}, aboutFiles: [], ...given, id: `${rule}/${name}`, rule, folder };
}

/** Every case, in the order of folders. */
export const RULE_CASES: readonly RuleCase[] = folders(ROOT).flatMap((check) =>
  folders(`${ROOT}/${check}`).flatMap((rule) =>
    folders(`${ROOT}/${check}/${rule}`).map((name) => caseIn(`${ROOT}/${check}/${rule}/${name}`, `${check}/${rule}`, name)),
  ),
);
