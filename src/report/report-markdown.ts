import type { Language } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { formatCount } from '../wording/format-count.ts';
import { formatDay } from '../wording/format-day.ts';
import { REPORT_WORDING } from '../wording/report-wording.ts';
import { ROLE_WORDING } from '../wording/role-wording.ts';
import { settingText } from '../wording/setting-wording.ts';
import { SEVERITY_WORDING } from '../wording/severity-wording.ts';
import { markdownFindings } from './markdown/markdown-findings.ts';
import { markdownCode, markdownText } from './markdown/markdown-text.ts';
import type { ReportOptions } from './report-options.ts';
import { neededFlags } from './text/needed-flags.ts';
import { ruleCounts, totalLine } from './text/text-summary.ts';

const COUNTS = ['members', 'matched', 'unsure', 'outOfScope', 'persons'] as const;

const list = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', `${title}:`, '', ...lines.map((line) => `- ${line}`)];

function ruleTable({ findings, rules }: Report, language: Language): readonly string[] {
  if (findings.length === 0) return [];
  const rows = ruleCounts(findings).map(({ severity, rule, count }) => [
    SEVERITY_WORDING[severity][language],
    `${markdownText(rules[rule]?.title[language] ?? '')} (${markdownCode(rule)})`,
    formatCount(count, language),
  ]);
  const headings = [REPORT_WORDING.severity[language], REPORT_WORDING.rule[language], REPORT_WORDING.findings[language]];
  return ['', `| ${headings.join(' | ')} |`, '| --- | --- | ---: |', ...rows.map((cells) => `| ${cells.join(' | ')} |`)];
}

function nothingFound({ findings, summary, skipped }: Report, language: Language): readonly string[] {
  if (findings.length > 0) return [];
  const isWhole = summary.notExamined.length === 0 && skipped.every(({ error }) => error === undefined);
  return ['', REPORT_WORDING[isWhole ? 'noFindings' : 'noFindingsInPart'][language]];
}

/** The sums first: whoever reads a pull request or a chat may read no further. */
function summaryLines(report: Report, language: Language): readonly string[] {
  const { summary, inputs, skipped } = report;
  const unread = skipped.flatMap(({ error }) => (error === undefined ? [] : [markdownText(error[language].replaceAll('\n', '; '))]));
  return [
    `**${totalLine(report.findings, language)}**`,
    ...nothingFound(report, language),
    ...list(REPORT_WORDING.unread[language], unread),
    ...ruleTable(report, language),
    '',
    ...COUNTS.map((name) => `- ${REPORT_WORDING[name][language]}: ${formatCount(summary[name], language)}`),
    `- ${REPORT_WORDING.breaches[language]}: ${formatCount(summary.breaches.persons, language)}`,
    ...list(
      REPORT_WORDING.settings[language],
      summary.settings.map((setting) => markdownText(settingText(setting, language))),
    ),
    ...list(
      REPORT_WORDING.notExamined[language],
      summary.notExamined.map(({ rule, needs }) => `${markdownCode(rule)} (${neededFlags(needs, language)})`),
    ),
    ...list(
      REPORT_WORDING.leftToOthers[language],
      Object.entries(summary.leftToOthers)
        .filter(([, count]) => count > 0)
        .map(([rule, count]) => `${markdownCode(rule)}: ${formatCount(count, language)}`),
    ),
    ...list(
      REPORT_WORDING.inputs[language],
      inputs.map(({ role, file, sha256 }) => `${ROLE_WORDING[role][language]}: ${markdownCode(file)}, sha256 ${sha256.slice(0, 12)}`),
    ),
  ];
}

/** Markdown for a pull request or a chat: the sums, then every finding by chi bộ and person. */
export function reportMarkdown(report: Report, { language }: ReportOptions): string {
  const command = report.command === 'audit' ? REPORT_WORDING.audit[language] : report.command;
  const lines = [
    `# reconcile ${report.version} - ${REPORT_WORDING.tagline[language]}`,
    '',
    `${REPORT_WORDING.asOf[language]}: ${formatDay(report.asOf, language)}. ${REPORT_WORDING.command[language]}: ${command}.`,
    '',
    ...summaryLines(report, language),
    '',
    ...markdownFindings(report, language),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}
