import type { Finding } from '../../model/finding.ts';
import type { Report, RuleTitle } from '../../model/report.ts';
import { formatBasis } from '../../wording/format-basis.ts';
import { formatConfidence } from '../../wording/format-confidence.ts';
import { REPORT_WORDING } from '../../wording/report-wording.ts';
import { settingText } from '../../wording/setting-wording.ts';
import { SEVERITY_WORDING } from '../../wording/severity-wording.ts';
import { groupBy } from './group-by.ts';
import type { Page } from './page.ts';
import { recordLines } from './record-lines.ts';
import { printable, wrapText } from './wrap-text.ts';

type RuleTitles = Readonly<Record<string, RuleTitle>>;

function findingLines(finding: Finding, indent: string, rules: RuleTitles, page: Page): readonly string[] {
  const { language, width } = page;
  const inner = `${indent}  `;
  const title = rules[finding.rule]?.title[language];
  const severity = page.severity[finding.severity](SEVERITY_WORDING[finding.severity][language]);
  const prose = (label: keyof typeof REPORT_WORDING, text: string) => wrapText(inner, `${REPORT_WORDING[label][language]}: ${text}`, width);
  return [
    `${indent}${severity}${title === undefined ? '' : `  ${title}`}`,
    ...wrapText(inner, finding.message[language], width),
    ...recordLines(finding.records, inner, language, width),
    ...(finding.confidence === null ? [] : prose('confidence', formatConfidence(finding.confidence, language))),
    ...(finding.basis.length === 0 ? [] : prose('basis', finding.basis.map((basis) => formatBasis(basis, language)).join('; '))),
    ...finding.settings.flatMap((setting) => prose('restsOn', settingText(setting, language))),
    ...(finding.advice === null ? [] : prose('advice', finding.advice[language])),
    `${inner}${page.faint(`[${finding.rule}]`)}`,
  ];
}

/** What concerns the whole chi bộ or file first, then person by person. */
function groupLines(findings: readonly [Finding, ...Finding[]], rules: RuleTitles, page: Page): readonly string[] {
  const [{ committee, organization }] = findings;
  const place = [committee, organization].filter((name) => name !== null).map(printable);
  const whole = findings.filter(({ personKey }) => personKey === null);
  const persons = groupBy(
    findings.filter(({ personKey }) => personKey !== null),
    ({ personKey }) => personKey ?? '',
  );
  return [
    page.heading(place.length === 0 ? REPORT_WORDING.noOrganization[page.language] : place.join(' › ')),
    ...whole.flatMap((finding) => ['', ...findingLines(finding, '  ', rules, page)]),
    ...[...persons.values()].flatMap((own) => [
      '',
      `  ${page.heading(printable(own[0].person ?? ''))}`,
      ...own.flatMap((finding) => findingLines(finding, '    ', rules, page)),
    ]),
  ];
}

function examinedLines(report: Report, page: Page): readonly string[] {
  const { language, width } = page;
  const skipped = new Set(report.summary.notExamined.map(({ rule }) => rule));
  const examined = Object.entries(report.rules).filter(([rule]) => !skipped.has(rule));
  const isWhole = skipped.size === 0 && report.skipped.every(({ error }) => error === undefined);
  const nothing = wrapText('', REPORT_WORDING[isWhole ? 'noFindings' : 'noFindingsInPart'][language], width);
  if (examined.length === 0) return [...nothing, ...wrapText('', REPORT_WORDING.nothingExamined[language], width)];
  const left = [...skipped];
  return [
    ...nothing,
    ...(left.length === 0 ? [] : wrapText(`${REPORT_WORDING.notExamined[language]}: `, left.join(', '), width, 2)),
    `${REPORT_WORDING.examined[language]}:`,
    ...examined.flatMap(([rule, { title }]) => wrapText('  - ', `${title[language]} [${rule}]`, width)),
  ];
}

/** Every finding, by committee and chi bộ and in them by person, in the report's order. */
export function textFindings(report: Report, page: Page): readonly string[] {
  if (report.findings.length === 0) return examinedLines(report, page);
  const groups = groupBy(report.findings, ({ committee, organization }) => JSON.stringify([committee, organization]));
  return [...groups.values()].flatMap((findings, index) => [...(index === 0 ? [] : ['', '']), ...groupLines(findings, report.rules, page)]);
}
