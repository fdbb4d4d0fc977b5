import { FIELDS } from '../model/field.ts';
import { FIGURES, type Figure } from '../model/figures.ts';
import type { Bilingual, Language } from '../model/finding.ts';
import { padRight, widestOf } from '../report/text/display-width.ts';
import { wrapText } from '../report/text/wrap-text.ts';
import { PROFILE_NAMES, type ProfileName } from '../sample/profiles.ts';
import { FIELD_WORDING } from '../wording/field-wording.ts';
import { HELP_WORDING } from '../wording/help-wording.ts';
import { formatFigure } from '../wording/setting-wording.ts';
import { SEVERITY_WORDING } from '../wording/severity-wording.ts';
import type { CheckDescription } from './cli-parts.ts';

type Rules = CheckDescription['rules'];

function ruleLines(rules: Rules, idWidth: number, language: Language, width: number): readonly string[] {
  const words = Object.values(SEVERITY_WORDING).map((word) => word[language]);
  return rules.flatMap(({ id, severity, title }) => {
    const lead = `  ${padRight(SEVERITY_WORDING[severity][language], widestOf(words))}  ${padRight(id, idWidth)}  `;
    return wrapText(lead, title[language], width);
  });
}

function exitLines(language: Language, width: number): readonly string[] {
  const { exit0, exit1, exit2, exit3 } = HELP_WORDING;
  return [exit0, exit1, exit2, exit3].flatMap((meaning, code) => wrapText(`  ${code}  `, meaning[language], width));
}

/** What stands under the options of a check: its rules, those that always run, and the exit codes. */
export function helpAfterCheck(checks: readonly CheckDescription[], language: Language, width: number): string {
  const own = checks.filter(({ isCommand }) => isCommand).flatMap(({ rules }) => rules);
  const always = checks.filter(({ isCommand }) => !isCommand).flatMap(({ rules }) => rules);
  const idWidth = widestOf([...own, ...always].map(({ id }) => id));
  const section = (title: Bilingual, rules: Rules) =>
    rules.length === 0 ? [] : ['', title[language], ...ruleLines(rules, idWidth, language, width)];
  return [
    ...section(HELP_WORDING.rulesReported, own),
    ...section(HELP_WORDING.alwaysReported, always),
    '',
    HELP_WORDING.exitCodes[language],
    ...exitLines(language, width),
  ].join('\n');
}

/** What stands under the options of `inspect`: the fields that `--columns` gives to headings, and the exit codes. */
export function helpAfterInspect(language: Language, width: number): string {
  const nameWidth = widestOf(FIELDS);
  const fields = FIELDS.flatMap((field) => wrapText(`  ${padRight(field, nameWidth)}  `, FIELD_WORDING[field][language], width));
  const { exitInspected, exit2, exit3 } = HELP_WORDING;
  const codes: readonly (readonly [number, Bilingual])[] = [
    [0, exitInspected],
    [2, exit2],
    [3, exit3],
  ];
  return [
    '',
    HELP_WORDING.fields[language],
    ...fields,
    '',
    HELP_WORDING.exitCodes[language],
    ...codes.flatMap(([code, meaning]) => wrapText(`  ${code}  `, meaning[language], width)),
  ].join('\n');
}

/** What stands under the options of `stats`: the targets that may be set, and the exit codes. */
export function helpAfterStats(language: Language, width: number): string {
  const targets = Object.entries<Figure>(FIGURES).filter(([id]) => id.startsWith('target.'));
  const idWidth = widestOf(targets.map(([id]) => id));
  const lines = targets.flatMap(([id, { title, unit, value }]) =>
    wrapText(
      `  ${padRight(id, idWidth)}  `,
      `${title[language]} (${HELP_WORDING.default[language]}: ${formatFigure(value, unit, language)})`,
      width,
    ),
  );
  const { exitCounted, exit2, exit3 } = HELP_WORDING;
  const codes: readonly (readonly [number, Bilingual])[] = [
    [0, exitCounted],
    [2, exit2],
    [3, exit3],
  ];
  return [
    '',
    HELP_WORDING.targets[language],
    ...lines,
    '',
    HELP_WORDING.exitCodes[language],
    ...codes.flatMap(([code, meaning]) => wrapText(`  ${code}  `, meaning[language], width)),
  ].join('\n');
}

const PROFILE_WORDING: Readonly<Record<ProfileName, Bilingual>> = {
  'nam-dinh': HELP_WORDING.profileNamDinh,
  'hai-nam': HELP_WORDING.profileHaiNam,
  province: HELP_WORDING.profileProvince,
};

/** What stands under the options of `sample`: the areas there are, and the exit codes. */
export function helpAfterSample(language: Language, width: number): string {
  const nameWidth = widestOf(PROFILE_NAMES);
  const areas = PROFILE_NAMES.flatMap((name) => wrapText(`  ${padRight(name, nameWidth)}  `, PROFILE_WORDING[name][language], width));
  const { exitWritten, exitMisused } = HELP_WORDING;
  const codes = [wrapText('  0  ', exitWritten[language], width), wrapText('  2  ', exitMisused[language], width)].flat();
  return ['', HELP_WORDING.sampleProfiles[language], ...areas, '', HELP_WORDING.exitCodes[language], ...codes].join('\n');
}

/** What stands under the options of `review`: the exit codes. */
export function helpAfterReview(language: Language, width: number): string {
  const { exitTaken, exitUnclear, exitMisused, exitNoReport } = HELP_WORDING;
  const codes = [exitTaken, exitUnclear, exitMisused, exitNoReport].flatMap((meaning, code) =>
    wrapText(`  ${code}  `, meaning[language], width),
  );
  return ['', HELP_WORDING.exitCodes[language], ...codes].join('\n');
}

/** What stands under the options of `schema`: the names it takes. */
export const helpAfterSchema = (names: readonly string[], language: Language): string =>
  ['', HELP_WORDING.schemaNames[language], ...names.map((name) => `  ${name}`)].join('\n');

/** What stands under the list of commands. */
export const helpAfterProgram = (language: Language, width: number): string =>
  ['', HELP_WORDING.exitCodes[language], ...exitLines(language, width), '', HELP_WORDING.moreHelp[language]].join('\n');
