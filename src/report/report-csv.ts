import type { Finding, Language } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { formatBasis } from '../wording/format-basis.ts';
import { settingText } from '../wording/setting-wording.ts';
import { csvOf } from './csv-line.ts';
import type { ReportOptions } from './report-options.ts';
import { roundedDown } from './rounded-down.ts';
import { placesText } from './text/record-lines.ts';

interface Row {
  readonly finding: Finding;
  readonly title: string;
  readonly language: Language;
}

/** The columns by heading. The first of its rows has columns of its own, to sort by and to go to. */
const COLUMNS: readonly (readonly [string, (row: Row) => string | number])[] = [
  ['finding_id', ({ finding }) => finding.id],
  ['rule', ({ finding }) => finding.rule],
  ['severity', ({ finding }) => finding.severity],
  ['committee', ({ finding }) => finding.committee ?? ''],
  ['organization', ({ finding }) => finding.organization ?? ''],
  ['person', ({ finding }) => finding.person ?? ''],
  ['title', ({ title }) => title],
  ['message', ({ finding, language }) => finding.message[language]],
  ['basis', ({ finding, language }) => finding.basis.map((basis) => formatBasis(basis, language)).join('; ')],
  ['settings', ({ finding, language }) => finding.settings.map((setting) => settingText(setting, language)).join('; ')],
  ['advice', ({ finding, language }) => finding.advice?.[language] ?? ''],
  ['confidence', ({ finding }) => (finding.confidence === null ? '' : roundedDown(finding.confidence))],
  ['role', ({ finding }) => finding.records[0]?.role ?? ''],
  ['file', ({ finding }) => finding.records[0]?.file ?? ''],
  ['sheet', ({ finding }) => finding.records[0]?.sheet ?? ''],
  ['row', ({ finding }) => finding.records[0]?.row ?? ''],
  ['records', ({ finding }) => placesText(finding.records).join('; ')],
];

/** A line for each finding, for Excel and for programs: the headings and codes are the same in both languages, the sentences are not. */
export function reportCsv({ findings, rules }: Report, { language }: ReportOptions): string {
  const rows = findings.map((finding) => ({ finding, title: rules[finding.rule]?.title[language] ?? '', language }));
  return csvOf([COLUMNS.map(([heading]) => heading), ...rows.map((row) => COLUMNS.map(([, cell]) => cell(row)))]);
}
