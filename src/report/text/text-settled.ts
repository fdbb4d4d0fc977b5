import type { SettledFinding } from '../../model/decision.ts';
import type { Report } from '../../model/report.ts';
import { valueSaid } from '../../wording/decision-wording.ts';
import { formatCount } from '../../wording/format-count.ts';
import { formatDay } from '../../wording/format-day.ts';
import { REPORT_WORDING } from '../../wording/report-wording.ts';
import type { Page } from './page.ts';
import { printable, wrapText } from './wrap-text.ts';

function settledLines({ finding, ruling }: SettledFinding, { rules }: Report, { language, width, faint }: Page): readonly string[] {
  const { note, by, on, until } = ruling;
  const who = [finding.person, finding.organization].filter((part) => part !== null).map(printable);
  const when = [
    by,
    on === null ? null : formatDay(on, language),
    until === null ? null : `${REPORT_WORDING.until[language]} ${formatDay(until, language)}`,
    note,
  ].filter((part) => part !== null);
  const title = rules[finding.rule]?.title[language] ?? finding.rule;
  return [
    ...wrapText('  ', [...who, title].join(', '), width),
    ...wrapText('    ', `${valueSaid(ruling, language)}${when.length === 0 ? '' : ` (${when.join(', ')})`}`, width),
    `    ${faint(`[${finding.rule}]`)}`,
  ];
}

/** What people settled: a few words each, so that nobody has to look at it twice and nothing is out of sight. */
export function textSettled(report: Report, page: Page): readonly string[] {
  if (report.settled.length === 0) return [];
  const heading = `${REPORT_WORDING.settled[page.language]}: ${formatCount(report.settled.length, page.language)}`;
  return [page.heading(heading), ...report.settled.flatMap((settled) => settledLines(settled, report, page))];
}
