import type { Finding } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import { formatBasis } from '../../wording/format-basis.ts';
import { formatConfidence } from '../../wording/format-confidence.ts';
import { REPORT_WORDING } from '../../wording/report-wording.ts';
import { ROLE_WORDING } from '../../wording/role-wording.ts';
import { settingText } from '../../wording/setting-wording.ts';
import { SEVERITY_WORDING } from '../../wording/severity-wording.ts';
import type { ReportOptions } from '../report-options.ts';
import { groupBy } from '../text/group-by.ts';
import { placesText } from '../text/record-lines.ts';
import { markdownCode, markdownText } from './markdown-text.ts';

type Language = ReportOptions['language'];

function rowLines({ records }: Finding, language: Language): readonly string[] {
  const byRole = groupBy(records, ({ role }) => role);
  return [...byRole.values()].map((own) => `${ROLE_WORDING[own[0].role][language]}: ${placesText(own).map(markdownCode).join(', ')}`);
}

function findingLines(finding: Finding, { rules }: Report, language: Language): readonly string[] {
  const { severity, rule, message, confidence, basis, settings, advice } = finding;
  const title = rules[rule]?.title[language];
  const said = (label: keyof typeof REPORT_WORDING, texts: readonly string[]) =>
    texts.length === 0 ? [] : [`${REPORT_WORDING[label][language]}: ${texts.map(markdownText).join('; ')}`];
  const details = [
    ...rowLines(finding, language),
    ...said('confidence', confidence === null ? [] : [formatConfidence(confidence, language)]),
    ...said(
      'basis',
      basis.map((cited) => formatBasis(cited, language)),
    ),
    ...said(
      'restsOn',
      settings.map((setting) => settingText(setting, language)),
    ),
    ...said('advice', advice === null ? [] : [advice[language]]),
  ];
  const lead = `**${SEVERITY_WORDING[severity][language]}**${title === undefined ? '' : ` ${markdownText(title)}`}`;
  return [`- ${lead} (${markdownCode(rule)})`, '', `  ${markdownText(message[language])}`, '', ...details.map((line) => `  - ${line}`)];
}

const sectionOf = (findings: readonly Finding[], report: Report, language: Language): readonly string[] => [
  '',
  ...findings.flatMap((finding) => [...findingLines(finding, report, language), '']),
];

function groupLines(findings: readonly [Finding, ...Finding[]], report: Report, language: Language): readonly string[] {
  const place = [findings[0].committee, findings[0].organization].filter((name) => name !== null);
  const whole = findings.filter(({ personKey }) => personKey === null);
  const persons = groupBy(
    findings.filter(({ personKey }) => personKey !== null),
    ({ personKey }) => personKey ?? '',
  );
  return [
    `## ${place.length === 0 ? REPORT_WORDING.noOrganization[language] : place.map(markdownText).join(' › ')}`,
    ...sectionOf(whole, report, language),
    ...[...persons.values()].flatMap((own) => [`### ${markdownText(own[0].person ?? '')}`, ...sectionOf(own, report, language)]),
  ];
}

/** Every finding, by committee and chi bộ and in them by person, in the report's order. */
export function markdownFindings(report: Report, language: Language): readonly string[] {
  const groups = groupBy(report.findings, ({ committee, organization }) => JSON.stringify([committee, organization]));
  return [...groups.values()].flatMap((findings) => groupLines(findings, report, language));
}
