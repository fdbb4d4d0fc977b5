import type { Finding, Severity } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { REPORT_WORDING } from '../wording/report-wording.ts';
import { logLines } from './build-log/log-lines.ts';
import type { ReportOptions } from './report-options.ts';
import { neededFlags } from './text/needed-flags.ts';
import { totalLine } from './text/text-summary.ts';

type Command = 'error' | 'warning' | 'notice';

const COMMANDS: Readonly<Record<Severity, Command>> = { error: 'error', warning: 'warning', info: 'notice' };

const escapedData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapedProperty = (text: string): string => escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

type Properties = Readonly<Partial<Record<'file' | 'line' | 'title', string | number>>>;

/** One workflow command, escaped as GitHub's runner undoes it: https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
function annotation(command: Command, properties: Properties, lines: readonly string[]): string {
  const given = Object.entries(properties).map(([key, value]) => `${key}=${escapedProperty(String(value))}`);
  return `::${command} ${given.join(',')}::${escapedData(lines.join('\n'))}`;
}

function findingAnnotation(finding: Finding, { rules }: Report, options: ReportOptions): string {
  const [record] = finding.records;
  const title = `${rules[finding.rule]?.title[options.language] ?? ''} [${finding.rule}]`.trim();
  const place = record === undefined ? {} : { file: record.file, line: record.row };
  return annotation(COMMANDS[finding.severity], { ...place, title }, logLines(finding, options));
}

/** Workflow annotations of GitHub, with initials for names unless they are asked for; what was not read or examined is told too. */
export function reportGithub(report: Report, options: ReportOptions): string {
  const { language } = options;
  const unread = report.skipped.flatMap(({ file, error }) =>
    error === undefined ? [] : [annotation('error', { file, title: REPORT_WORDING.unread[language] }, [error[language]])],
  );
  const { notExamined } = report.summary;
  const missing = notExamined.map(({ rule, needs }) => `${rule} (${neededFlags(needs, language)})`);
  return [
    ...report.findings.map((finding) => findingAnnotation(finding, report, options)),
    ...unread,
    ...(missing.length === 0 ? [] : [annotation('notice', { title: REPORT_WORDING.notExamined[language] }, missing)]),
    totalLine(report.findings, language),
    '',
  ].join('\n');
}
