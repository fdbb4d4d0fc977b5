import type { SettledFinding } from '../model/decision.ts';
import type { Finding } from '../model/finding.ts';
import type { InputAccount, Report, TableAccount } from '../model/report.ts';
import type { Setting } from '../model/setting.ts';
import { maskIdentifiers, maskRepairs } from './mask-identifiers.ts';
import type { ReportOptions } from './report-options.ts';
import { skippedJson } from './skipped-json.ts';

// Written key by key: the order is part of what people compare, and nothing may slip into a stable format unnoticed.
const tableJson = (table: TableAccount, showIds: boolean) => ({
  sheet: table.sheet,
  kind: table.kind,
  asOf: table.asOf,
  organizations: table.organizations.map(({ organization, committee, from, committeeFrom, records, placed, agreeing, overruled }) => ({
    organization,
    committee,
    from,
    committeeFrom,
    records,
    placed,
    agreeing,
    overruled,
  })),
  headingRows: table.headingRows,
  rows: table.rows,
  records: table.records,
  continuations: table.continuations,
  blank: table.blank,
  problems: table.problems,
  furniture: table.furniture.map(({ row, reason }) => ({ row, reason })),
  columns: table.columns.map(({ column, heading, field, certainty }) => ({ column, heading, field, certainty })),
  repairs: (showIds ? table.repairs : maskRepairs(table)).map(({ row, column, kind, from, to }) => ({ row, column, kind, from, to })),
});

/** An input as every JSON output shows it. */
export const inputJson = ({ role, file, sha256, tables }: InputAccount, showIds: boolean) => ({
  role,
  file,
  sha256,
  tables: tables.map((table) => tableJson(table, showIds)),
});

/** A number that an office set for itself, as every JSON output shows it. */
export const settingJson = ({ parameter, unit, value, replaces }: Setting) => ({ parameter, unit, value, replaces });

const findingJson = (finding: Finding, showIds: boolean) => ({
  id: finding.id,
  check: finding.check,
  rule: finding.rule,
  severity: finding.severity,
  person: finding.person,
  personKey: finding.personKey,
  organization: finding.organization,
  committee: finding.committee,
  message: { vi: finding.message.vi, en: finding.message.en },
  advice: finding.advice && { vi: finding.advice.vi, en: finding.advice.en },
  data: showIds ? finding.data : maskIdentifiers(finding.data),
  basis: finding.basis.map(({ document, article, verified }) => ({ document, article, verified })),
  settings: finding.settings.map(settingJson),
  records: finding.records.map(({ role, file, sheet, row }) => ({ role, file, sheet, row })),
  confidence: finding.confidence,
});

const settledJson = ({ finding, ruling }: SettledFinding) => ({
  id: finding.id,
  rule: finding.rule,
  person: finding.person,
  organization: finding.organization,
  committee: finding.committee,
  conclusion: ruling.conclusion,
  by: ruling.by,
  on: ruling.on,
  until: ruling.until,
});

const summaryJson = ({ summary }: Report) => ({
  members: summary.members,
  matched: summary.matched,
  unsure: summary.unsure,
  outOfScope: summary.outOfScope,
  byRule: summary.byRule,
  persons: summary.persons,
  breaches: { persons: summary.breaches.persons, byRule: summary.breaches.byRule },
  notExamined: summary.notExamined.map(({ rule, needs }) => ({ rule, needs })),
  leftToOthers: summary.leftToOthers,
  settings: summary.settings.map(settingJson),
});

/** The report for programs, in the stable form that `reconcile schema report` describes. */
export function reportJson(report: Report, { showIds }: Pick<ReportOptions, 'showIds'>): string {
  const json = {
    schema: 'reconcile-report/1',
    tool: { name: 'reconcile', version: report.version },
    asOf: report.asOf,
    inputs: report.inputs.map((input) => inputJson(input, showIds)),
    skipped: skippedJson(report.skipped),
    summary: summaryJson(report),
    findings: report.findings.map((finding) => findingJson(finding, showIds)),
    settled: report.settled.map(settledJson),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}
