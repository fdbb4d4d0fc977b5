import type { Language } from '../model/finding.ts';
import { AGE_GROUPS, type Ages, type Share, type Targets, type Told, type UnitStats } from '../model/stats.ts';
import { formatCount } from '../wording/format-count.ts';
import { formatDay } from '../wording/format-day.ts';
import { STATS_WORDING, UNTOLD_WORDING } from '../wording/stats-wording.ts';
import { bar } from './text/bar.ts';
import { padLeft, padRight, widestOf } from './text/display-width.ts';
import type { Page } from './text/page.ts';
import { wrapText } from './text/wrap-text.ts';

const BAR_WIDTH = 20;
const WHOLE = 100;

/** "3,5 %" or "3.5 %". */
export const percentText = (percent: number, language: Language): string =>
  `${language === 'vi' ? String(percent).replace('.', ',') : percent} %`;

/** Per cent to a tenth. */
export const percentOf = ({ count, of }: Share): number => (of === 0 ? 0 : Math.round((count / of) * 10 * WHOLE) / 10);

const said = <Value>(told: Told<Value>, say: (value: Value) => string, language: Language): string =>
  told.value === null && 'why' in told
    ? `${STATS_WORDING.untold[language]}: ${UNTOLD_WORDING[told.why][language]}`
    : say(told.value as Value);

const count = (value: number, language: Language) => formatCount(value, language);

const notKnown = (unknown: number, language: Language) =>
  unknown === 0 ? '' : `; ${STATS_WORDING.unknown[language]} ${count(unknown, language)}`;

function rateText(rate: number, { admissionsFrom: from, admissionsTo: to }: Targets, language: Language): string {
  const judged = rate < from ? 'below' : rate > to ? 'above' : 'reached';
  const number = (value: number) => (language === 'vi' ? String(value).replace('.', ',') : String(value));
  return `${percentText(rate, language)} (${STATS_WORDING.target[language]} ${number(from)}–${number(to)} %: ${STATS_WORDING[judged][language]})`;
}

function shareText(share: Share, language: Language, target: number | null): string {
  const percent = percentOf(share);
  const judged = percent < (target ?? 0) ? 'below' : 'reached';
  const aim =
    target === null ? '' : ` (${STATS_WORDING.target[language]} ${percentText(target, language)}: ${STATS_WORDING[judged][language]})`;
  const drawn = padRight(bar(percent, WHOLE, BAR_WIDTH), BAR_WIDTH);
  return `${drawn} ${percentText(percent, language)}${aim}, ${count(share.count, language)} ${STATS_WORDING.of[language]} ${count(share.of, language)}${notKnown(share.unknown, language)}`;
}

const badgesText = (
  { due, unknown }: { readonly due: readonly { round: string; years: number; members: number }[]; readonly unknown: number },
  language: Language,
) => {
  const each = due.map(
    ({ round, years, members }) =>
      `${STATS_WORDING.round[language]} ${formatDay(round, language)}: ${years} ${STATS_WORDING.years[language]} ${count(members, language)}`,
  );
  return `${each.join(', ') || STATS_WORDING.noBadges[language]}${notKnown(unknown, language)}`;
};

const groupNames = (language: Language): readonly string[] => [
  ...AGE_GROUPS.map((end, index) =>
    index === 0 ? `${STATS_WORDING.upTo[language]} ${end}` : `${(AGE_GROUPS[index - 1] ?? 0) + 1}–${end}`,
  ),
  `${STATS_WORDING.above60[language]} ${AGE_GROUPS.at(-1)}`,
];

function ageLines({ groups, average, unknown }: Ages, indent: string, language: Language): readonly string[] {
  const names = groupNames(language);
  const most = Math.max(...groups);
  const widest = widestOf(names);
  const mean = language === 'vi' ? String(average).replace('.', ',') : String(average);
  return [
    `${STATS_WORDING.average[language]} ${mean}${notKnown(unknown, language)}`,
    ...groups.map(
      (people, index) =>
        `${indent}${padRight(names[index] ?? '', widest)}  ${padRight(bar(people, most, BAR_WIDTH), BAR_WIDTH)} ${count(people, language)}`,
    ),
  ];
}

const LABELS = ['members', 'admissions', 'admissionRate', 'control', 'withoutAdmission', 'ratedGood', 'badges', 'women', 'ages'] as const;

/** The figures of a committee or of everybody, a line each; what cannot be told says why. */
export function figureLines(unit: UnitStats, targets: Targets, { language, width }: Page): readonly string[] {
  const label = (name: (typeof LABELS)[number]) => STATS_WORDING[name][language];
  const widest = widestOf(LABELS.map(label));
  const lead = (name: (typeof LABELS)[number]) => `  ${padRight(label(name), widest)}  `;
  const line = <Value>(name: (typeof LABELS)[number], told: Told<Value>, say: (value: Value) => string) => {
    const text = said(told, say, language);
    // a bar is drawn to scale: its blanks stand
    return text.includes('  ') ? [`${lead(name)}${text}`] : wrapText(lead(name), text, width);
  };
  const { official, probationary, ages } = unit;
  const [ageHead = '', ...ageRest] = ages.value === null ? [] : ageLines(ages.value, ' '.repeat(widest + 4), language);
  return [
    ...line(
      'members',
      unit.members,
      (members) =>
        `${count(members, language)}: ${STATS_WORDING.official[language]} ${count(official.value ?? 0, language)}, ${STATS_WORDING.probationary[language]} ${count(probationary.value ?? 0, language)}`,
    ),
    ...line('admissions', unit.admissions, (share) => `${count(share.count, language)}${notKnown(share.unknown, language)}`),
    ...line('admissionRate', unit.admissionRate, (rate) => rateText(rate, targets, language)),
    ...line(
      'control',
      unit.control,
      ({ start, increase, decrease, end }) =>
        `${count(start, language)} + ${count(increase, language)} − ${count(decrease, language)} = ${count(end, language)} (${['start', 'increase', 'decrease', 'end'].map((part) => STATS_WORDING[part as 'start'][language]).join(', ')})`,
    ),
    ...line(
      'withoutAdmission',
      unit.withoutAdmission,
      (share) =>
        `${count(share.count, language)} ${STATS_WORDING.of[language]} ${count(share.of, language)}, ${targets.yearsWithoutAdmission} ${STATS_WORDING.years[language]}${notKnown(share.unknown, language)}`,
    ),
    ...line('ratedGood', unit.ratedGood, (share) => shareText(share, language, targets.ratedGood)),
    ...line('badges', unit.badges, (value) => badgesText(value, language)),
    ...line('women', unit.women, (share) => shareText(share, language, null)),
    ...line('ages', ages, () => ageHead),
    ...ageRest,
  ];
}

/** A number to the right of its column, "?" where it cannot be told. */
export const cellOf = <Value>(told: Told<Value>, say: (value: Value) => string): string =>
  told.value === null ? '?' : say(told.value as Value);

/** Cells in columns, the first to the left, the others to the right. */
export function inColumns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => widestOf(rows.map((row) => row[column] ?? '')));
  return rows.map((row) =>
    row
      .map((cell, column) => (column < 2 ? padRight(cell, widths[column] ?? 0) : padLeft(cell, widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
