import { basename } from 'node:path';
import type { Decoy, PlantedCase, PlantedRow, ReportJson, Truth } from './commune-run.ts';

type FindingJson = ReportJson['findings'][number];

/** The checks that the commune was planted for. */
export const PLANTED_CHECKS: readonly string[] = ['missing', 'duplicates', 'conflicts', 'transfers'];
const WARNINGS = [
  ...['missing/branch-list', 'transfers/registry-not-updated', 'transfers/broken-chain', 'admission/readmitted-early'],
  ...['dues-unpaid', 'absent', 'exemption-expired'].map((rule) => `activity/${rule}`),
  ...['official-date', 'kind-contradiction'].map((rule) => `probation/${rule}`),
  ...['precision-lost', 'gender-mismatch', 'birth-year-mismatch', 'unknown-province', 'card-differs'].map((rule) => `ids/${rule}`),
  ...['too-few-official', 'unknown'].map((rule) => `organizations/${rule}`),
];
/** What speaks of chi bộ, and names their people. */
const ofOrganization = (rule: string) => rule === 'missing/branch-list' || rule.startsWith('organizations/');
/** Other rows of the same person that a finding may name: a finding that names half the commune finds nobody. */
const ROWS_BEYOND = 8;

const severityOf = (rule: string) => (rule.startsWith('conflicts/') || WARNINGS.includes(rule) ? 'warning' : 'error');

const keyOf = ({ file, sheet, row }: PlantedRow) => `${basename(file)}#${sheet}!${row}`;
const keysOf = (records: readonly PlantedRow[]): ReadonlySet<string> => new Set(records.map(keyOf));
const touches = (finding: FindingJson, keys: ReadonlySet<string>) => finding.records.some((record) => keys.has(keyOf(record)));

function names(finding: FindingJson, planted: PlantedCase): boolean {
  const own = keysOf(planted.records);
  return (
    touches(finding, own) &&
    [...keysOf(finding.records)].filter((key) => !own.has(key)).length <= ROWS_BEYOND + (ofOrganization(planted.rule) ? own.size : 0)
  );
}

const forbids = (decoy: Decoy, rule: string) =>
  decoy.mustNotFire.some((pattern) => (pattern.endsWith('/*') ? rule.startsWith(pattern.slice(0, -1)) : rule === pattern));

/** One line a planted case that no finding of its rule and severity names. */
export const missedCases = ({ cases }: Truth, { findings }: ReportJson): readonly string[] =>
  cases
    .filter((planted) => !findings.some((f) => f.rule === planted.rule && f.severity === severityOf(planted.rule) && names(f, planted)))
    .map(({ rule, person, records }) => `${rule}: ${person} (${records.map(keyOf).join(', ')})`);

/** One line a rule that should have been mentioned besides, at any severity, and was not. */
export const missedBeside = ({ beside }: Truth, { findings }: ReportJson): readonly string[] =>
  beside
    .filter((planted) => !findings.some((finding) => finding.rule === planted.rule && names(finding, planted)))
    .map(({ rule, person }) => `${rule}: ${person}`);

/** Errors and warnings of these checks that name no row of any case. */
export function falseAlarms({ cases }: Truth, { findings }: ReportJson, checks = PLANTED_CHECKS): readonly string[] {
  const planted = keysOf(cases.flatMap(({ records }) => records));
  return findings
    .filter(({ check, severity }) => checks.includes(check) && severity !== 'info')
    .filter((finding) => !touches(finding, planted))
    .map(({ rule, person, records }) => `${rule}: ${person} (${records.map(keyOf).join(', ')})`);
}

/** Errors and warnings about people whom the rule must leave alone. */
export function trippedDecoys({ decoys }: Truth, { findings }: ReportJson): readonly string[] {
  const accusing = findings.filter(({ rule, severity }) => severity !== 'info' && !ofOrganization(rule));
  return decoys.flatMap((decoy) => {
    const own = keysOf(decoy.records);
    return accusing
      .filter((finding) => forbids(decoy, finding.rule) && touches(finding, own))
      .map(({ rule }) => `${decoy.why}: ${decoy.person} by ${rule}`);
  });
}
