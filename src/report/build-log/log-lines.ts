import type { Finding } from '../../model/finding.ts';
import { formatBasis } from '../../wording/format-basis.ts';
import { REPORT_WORDING } from '../../wording/report-wording.ts';
import { settingText } from '../../wording/setting-wording.ts';
import type { ReportOptions } from '../report-options.ts';
import { placesText } from '../text/record-lines.ts';
import { printable } from '../text/wrap-text.ts';
import { initialsOf } from './initials-of.ts';
import { withoutNames } from './without-names.ts';

/** A finding as a build log has it: what, who and where, the rows, by which text, what to do. */
export function logLines(finding: Finding, { language, showNames = false }: ReportOptions): readonly string[] {
  const { person, organization, committee, basis, settings, advice, records } = finding;
  const shownPerson = person === null || showNames ? person : initialsOf(person);
  const who = [shownPerson, organization, committee].filter((part) => part !== null && part !== '');
  const labelled = (label: keyof typeof REPORT_WORDING, texts: readonly string[]) =>
    texts.length === 0 ? [] : [`${REPORT_WORDING[label][language]}: ${texts.join('; ')}`];
  return [
    showNames ? finding.message[language] : withoutNames(finding, language),
    ...(who.length === 0 ? [] : [who.join(' - ')]),
    ...placesText(records),
    ...labelled(
      'basis',
      basis.map((cited) => formatBasis(cited, language)),
    ),
    ...labelled(
      'restsOn',
      settings.map((setting) => settingText(setting, language)),
    ),
    ...labelled('advice', advice === null ? [] : [advice[language]]),
  ].map(printable);
}
