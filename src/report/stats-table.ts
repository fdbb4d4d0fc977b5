import type { UnitStats } from '../model/stats.ts';
import { formatCount } from '../wording/format-count.ts';
import { formatDay } from '../wording/format-day.ts';
import { STATS_WORDING } from '../wording/stats-wording.ts';
import { cellOf, inColumns, percentOf, percentText } from './stats-lines.ts';
import { bar } from './text/bar.ts';
import type { Page } from './text/page.ts';
import { printable } from './text/wrap-text.ts';

const BAR_WIDTH = 12;

/** A line for each chi bộ, its members as a bar, with "?" for what cannot be told. */
export function branchTable(units: readonly UnitStats[], { language, faint }: Page): readonly string[] {
  const most = Math.max(...units.map(({ members }) => members.value ?? 0));
  const count = (value: number) => formatCount(value, language);
  const heading = [
    STATS_WORDING.branchColumn[language],
    STATS_WORDING.members[language],
    '',
    ...(['official', 'probationary', 'admittedColumn', 'lastColumn', 'goodColumn', 'womenColumn', 'badgesColumn'] as const).map(
      (name) => STATS_WORDING[name][language],
    ),
  ];
  const rows = units.map((unit) => [
    printable(unit.branch ?? ''),
    bar(unit.members.value ?? 0, most, BAR_WIDTH),
    cellOf(unit.members, count),
    cellOf(unit.official, count),
    cellOf(unit.probationary, count),
    cellOf(unit.admissions, (share) => (share.unknown > 0 ? `${count(share.count)}?` : count(share.count))),
    cellOf(unit.lastAdmission, (day) => formatDay(day, language)),
    cellOf(unit.ratedGood, (share) => percentText(percentOf(share), language)),
    cellOf(unit.women, (share) => count(share.count)),
    cellOf(unit.badges, ({ due }) => count(due.reduce((sum, { members }) => sum + members, 0))),
  ]);
  const [first = '', ...lines] = inColumns([heading, ...rows]).map((line) => `  ${line}`);
  const isUntold = rows.some((row) => row.some((cell) => cell.endsWith('?')));
  return [faint(first), ...lines, ...(isUntold ? [faint(`  ${STATS_WORDING.legend[language]}`)] : [])];
}
