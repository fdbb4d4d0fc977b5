import type { RuleCatalogue, RuleDescription, RuleExample } from '../model/rule-catalogue.ts';
import { formatDay } from '../wording/format-day.ts';
import { ROLE_WORDING } from '../wording/role-wording.ts';
import { RULES_WORDING } from '../wording/rules-wording.ts';
import { SEVERITY_WORDING } from '../wording/severity-wording.ts';
import type { ReportOptions } from './report-options.ts';
import { basisLines, figureLines, limitLines } from './rule-lines.ts';
import { type Page, pageOf } from './text/page.ts';
import { wrapText } from './text/wrap-text.ts';

/** `--registry or --branches; --transfers` */
function needsIn({ needs }: RuleDescription, { language }: Page): string {
  const or = ` ${RULES_WORDING.or[language]} `;
  const flags = needs.map((roles) => roles.map((role) => `--${role} (${ROLE_WORDING[role][language]})`).join(or));
  return flags.join('; ') || RULES_WORDING.nothingMore[language];
}

function exampleLines({ asOf, message, rows }: RuleExample, { language, width }: Page): readonly string[] {
  return [
    `${RULES_WORDING.example[language]} ${formatDay(asOf, language)}:`,
    ...rows.flatMap(({ role, row, cells }) =>
      wrapText(
        '  ',
        `${ROLE_WORDING[role][language]}, ${RULES_WORDING.row[language]} ${row}: ${cells.map(({ heading, text }) => `${heading}: ${text}`).join('; ')}`,
        width,
        4,
      ),
    ),
    ...wrapText('  → ', message[language], width),
  ];
}

/** One rule for reading: what it reports, the law in force on the day, an example, and what to do next. */
export function ruleText(
  { version, asOf }: Pick<RuleCatalogue, 'version' | 'asOf'>,
  rule: RuleDescription,
  options: ReportOptions,
): string {
  const page = pageOf(options);
  const { language, width } = page;
  const said = (label: 'needs' | 'yieldsTo' | 'advice', text: string) => wrapText('', `${RULES_WORDING[label][language]}: ${text}`, width);
  const limits = limitLines(rule, '  ', page);
  const lines = [
    page.heading(`reconcile ${version} - ${rule.id}`),
    ...wrapText('', `${page.severity[rule.severity](SEVERITY_WORDING[rule.severity][language])}: ${rule.title[language]}`, width),
    '',
    ...said('needs', needsIn(rule, page)),
    ...(rule.yieldsTo.length === 0 ? [] : said('yieldsTo', rule.yieldsTo.join(', '))),
    ...(rule.isBreach ? [`${RULES_WORDING.breach[language]}.`] : []),
    ...(limits.length === 0 ? [] : [`${RULES_WORDING.parameters[language]} (${formatDay(asOf, language)}):`, ...limits]),
    ...(rule.figures.length === 0 ? [] : [`${RULES_WORDING.figures[language]}:`, ...figureLines(rule, '  ', page)]),
    ...basisLines(rule, '', page),
    '',
    ...exampleLines(rule.example, page),
    '',
    ...said('advice', rule.advice[language]),
  ];
  return `${lines.join('\n')}\n`;
}
