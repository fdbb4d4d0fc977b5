import type { Language } from '../model/finding.ts';
import type { RuleDescription, RuleParameter } from '../model/rule-catalogue.ts';
import { formatBasis } from '../wording/format-basis.ts';
import { RULES_WORDING } from '../wording/rules-wording.ts';
import { UNIT_WORDING } from '../wording/unit-wording.ts';
import type { Page } from './text/page.ts';
import { wrapText } from './text/wrap-text.ts';

const inForce = ({ unit, value, basis }: RuleParameter, language: Language): string =>
  value === null || basis === null
    ? RULES_WORDING.silent[language]
    : `${value} ${UNIT_WORDING[unit][language]} (${formatBasis(basis, language)})`;

/** "To present the introduction paper: 30 working days (Regulation 24-QĐ/TW, point 6.3.1 c) [transfer.presentWithin]", for each limit. */
export const limitLines = ({ parameters }: RuleDescription, indent: string, { language, width }: Page): readonly string[] =>
  parameters.flatMap((parameter) =>
    wrapText(indent, `${parameter.title[language]}: ${inForce(parameter, language)} [${parameter.id}]`, width),
  );

/** "Basis: Notice 13-TB/TW", for what it cites besides. */
export function basisLines({ basis }: RuleDescription, indent: string, { language, width }: Page): readonly string[] {
  const cited = basis.map((text) => formatBasis(text, language)).join('; ');
  return cited === '' ? [] : wrapText(indent, `${RULES_WORDING.basis[language]}: ${cited}`, width);
}
