import type { Language } from '../model/finding.ts';
import type { RuleDescription, RuleFigure, RuleParameter } from '../model/rule-catalogue.ts';
import { formatBasis } from '../wording/format-basis.ts';
import { RULES_WORDING } from '../wording/rules-wording.ts';
import { formatFigure, settingText } from '../wording/setting-wording.ts';
import type { Page } from './text/page.ts';
import { wrapText } from './text/wrap-text.ts';

function inForce({ unit, value, basis, replaces }: RuleParameter, language: Language): string {
  if (value === null || basis === null) return RULES_WORDING.silent[language];
  const figure = formatFigure(value, unit, language);
  if (replaces === null) return `${figure} (${formatBasis(basis, language)})`;
  const { document, article } = basis;
  return `${figure} (${RULES_WORDING.instead[language]} ${replaces}: ${formatBasis({ document, article, verified: true }, language)})`;
}

/** "To present the introduction paper: 30 working days (Regulation 24-QĐ/TW, point 6.3.1 c) [transfer.presentWithin]", for each limit. */
export const limitLines = ({ parameters }: RuleDescription, indent: string, { language, width }: Page): readonly string[] =>
  parameters.flatMap((parameter) =>
    wrapText(indent, `${parameter.title[language]}: ${inForce(parameter, language)} [${parameter.id}]`, width),
  );

const figureText = ({ id, unit, value, replaces }: RuleFigure, language: Language): string =>
  replaces === null
    ? `${formatFigure(value, unit, language)} [${id}]`
    : `[${settingText({ parameter: id, unit, value, replaces }, language)}]`;

/** "An official date may be off the end of probation by: 1 days [probation.tolerance]", for each figure that no text sets. */
export const figureLines = ({ figures }: RuleDescription, indent: string, { language, width }: Page): readonly string[] =>
  figures.flatMap((figure) => wrapText(indent, `${figure.title[language]}: ${figureText(figure, language)}`, width));

/** "Basis: Notice 13-TB/TW", for what it cites besides. */
export function basisLines({ basis }: RuleDescription, indent: string, { language, width }: Page): readonly string[] {
  const cited = basis.map((text) => formatBasis(text, language)).join('; ');
  return cited === '' ? [] : wrapText(indent, `${RULES_WORDING.basis[language]}: ${cited}`, width);
}
