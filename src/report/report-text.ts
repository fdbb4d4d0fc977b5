import type { Report } from '../model/report.ts';
import type { ReportOptions } from './report-options.ts';
import { pageOf } from './text/page.ts';
import { textFindings } from './text/text-findings.ts';
import { textHeader } from './text/text-header.ts';
import { textRowFates } from './text/text-row-fates.ts';
import { textSettled } from './text/text-settled.ts';
import { textSummary } from './text/text-summary.ts';

const joined = (sections: readonly (readonly string[])[]): string =>
  `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;

/** The report as a person reads it: what was read, each finding under its chi bộ and person, and the sums. */
export function reportText(report: Report, options: ReportOptions): string {
  const page = pageOf(options);
  return joined([
    textHeader(report, page),
    textFindings(report, page),
    textSettled(report, page),
    textSummary(report, page),
    textRowFates(report, page),
  ]);
}

/** The report without its findings, for a terminal when they went to a file. */
export function reportTextSummary(report: Report, options: ReportOptions): string {
  const page = pageOf(options);
  return joined([textSettled(report, page), textSummary(report, page), textRowFates(report, page)]);
}
