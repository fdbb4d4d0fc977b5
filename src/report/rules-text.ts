import type { RuleCatalogue, RuleDescription } from '../model/rule-catalogue.ts';
import { formatDay } from '../wording/format-day.ts';
import { RULES_WORDING } from '../wording/rules-wording.ts';
import { SEVERITY_WORDING } from '../wording/severity-wording.ts';
import type { ReportOptions } from './report-options.ts';
import { basisLines, figureLines, limitLines } from './rule-lines.ts';
import { displayWidth, widestOf } from './text/display-width.ts';
import { type Page, pageOf } from './text/page.ts';
import { wrapText } from './text/wrap-text.ts';

function ruleLines(rule: RuleDescription, page: Page): readonly string[] {
  const { language, width } = page;
  const widest = widestOf(Object.values(SEVERITY_WORDING).map((word) => word[language]));
  const severity = SEVERITY_WORDING[rule.severity][language];
  const indent = ' '.repeat(widest + 4);
  return [
    `  ${page.severity[rule.severity](severity)}${' '.repeat(widest - displayWidth(severity))}  ${rule.id}`,
    ...wrapText(indent, rule.title[language], width),
    ...limitLines(rule, indent, page),
    ...figureLines(rule, indent, page),
    ...basisLines(rule, indent, page),
  ];
}

/** Every rule for reading, by check: its severity, what it reports, and the law in force on the day. */
export function rulesText({ version, asOf, checks }: RuleCatalogue, options: ReportOptions): string {
  const page = pageOf(options);
  const { language } = page;
  const lines = [
    page.heading(`reconcile ${version} - ${RULES_WORDING.tagline[language]} ${formatDay(asOf, language)}`),
    ...checks.flatMap(({ name, title, rules }) => [
      '',
      page.heading(`${name}: ${title[language]}`),
      ...rules.flatMap((rule) => ruleLines(rule, page)),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}
