import type { Finding, Severity } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import { formatCount } from '../../wording/format-count.ts';
import { REPORT_WORDING } from '../../wording/report-wording.ts';
import { settingText } from '../../wording/setting-wording.ts';
import { SEVERITY_WORDING } from '../../wording/severity-wording.ts';
import { padLeft, padRight, widestOf } from './display-width.ts';
import { groupBy } from './group-by.ts';
import { neededFlags } from './needed-flags.ts';
import type { Page } from './page.ts';
import { wrapText } from './wrap-text.ts';

const SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly Severity[];

interface RuleCount {
  readonly severity: Severity;
  readonly rule: string;
  readonly count: number;
}

/** Counted by the finding's own severity: a rule may speak more softly of one case than of another. */
export function ruleCounts(findings: readonly Finding[]): readonly RuleCount[] {
  const groups = groupBy(findings, ({ severity, rule }) => `${SEVERITIES.indexOf(severity)} ${rule}`);
  return [...groups.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, own]) => ({ severity: own[0].severity, rule: own[0].rule, count: own.length }));
}

function ruleLines(report: Report, { language, width, severity: ink }: Page): readonly string[] {
  const rows = ruleCounts(report.findings).map(({ severity, rule, count }) => ({
    severity,
    rule,
    count: formatCount(count, language),
    word: SEVERITY_WORDING[severity][language],
    title: report.rules[rule]?.title[language] ?? '',
  }));
  const [countWidth, wordWidth] = [widestOf(rows.map(({ count }) => count)), widestOf(rows.map(({ word }) => word))];
  const ruleWidth = widestOf(rows.map(({ rule }) => rule));
  return rows.flatMap(({ severity, rule, count, word, title }) => {
    const lead = `  ${padLeft(count, countWidth)}  ${padRight(word, wordWidth)}  ${padRight(rule, ruleWidth)}  `;
    const [first = '', ...rest] = wrapText(lead, title, width);
    return [first.replace(word, ink[severity](word)), ...rest];
  });
}

/** "Findings: 69 (error 29, warning 17, info 23)". */
export function totalLine(findings: readonly Finding[], language: Page['language']): string {
  const bySeverity = SEVERITIES.map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return `${SEVERITY_WORDING[severity][language]} ${formatCount(count, language)}`;
  });
  return `${REPORT_WORDING.findings[language]}: ${formatCount(findings.length, language)} (${bySeverity.join(', ')})`;
}

function countLines({ summary }: Report, { language, width }: Page): readonly string[] {
  const counts = ['members', 'matched', 'unsure', 'outOfScope', 'persons'] as const;
  const breaches = Object.entries(summary.breaches.byRule).filter(([, count]) => count > 0);
  return [
    ...counts.flatMap((name) => wrapText('', `${REPORT_WORDING[name][language]}: ${formatCount(summary[name], language)}`, width)),
    ...wrapText('', `${REPORT_WORDING.breaches[language]}: ${formatCount(summary.breaches.persons, language)}`, width),
    ...breaches.map(([rule, count]) => `  ${rule}: ${formatCount(count, language)}`),
  ];
}

function notExaminedLines({ summary }: Report, { language, width }: Page): readonly string[] {
  if (summary.notExamined.length === 0) return [];
  const groups = groupBy(summary.notExamined, ({ needs }) => neededFlags(needs, language));
  return [
    '',
    `${REPORT_WORDING.notExamined[language]}:`,
    ...[...groups].flatMap(([flags, rules]) => [
      ...wrapText('  ', `${REPORT_WORDING.addInputs[language]} ${flags}:`, width),
      ...wrapText('    ', rules.map(({ rule }) => rule).join(', '), width),
    ]),
  ];
}

function leftLines({ summary }: Report, { language }: Page): readonly string[] {
  const left = Object.entries(summary.leftToOthers).filter(([, count]) => count > 0);
  if (left.length === 0) return [];
  return ['', `${REPORT_WORDING.leftToOthers[language]}:`, ...left.map(([rule, count]) => `  ${rule}: ${formatCount(count, language)}`)];
}

function settingLines({ summary }: Report, { language, width }: Page): readonly string[] {
  if (summary.settings.length === 0) return [];
  const lines = summary.settings.flatMap((setting) => wrapText('  ', settingText(setting, language), width));
  return ['', `${REPORT_WORDING.settings[language]}:`, ...lines];
}

/** The sums: findings by rule, people, and what was not examined. */
export function textSummary(report: Report, page: Page): readonly string[] {
  return [
    page.heading(REPORT_WORDING.summary[page.language]),
    totalLine(report.findings, page.language),
    ...ruleLines(report, page),
    '',
    ...countLines(report, page),
    ...settingLines(report, page),
    ...notExaminedLines(report, page),
    ...leftLines(report, page),
  ];
}
