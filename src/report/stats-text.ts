import type { StatsReport, Targets, UnitStats } from '../model/stats.ts';
import { formatCount } from '../wording/format-count.ts';
import { formatDay } from '../wording/format-day.ts';
import { REPORT_WORDING } from '../wording/report-wording.ts';
import { settingText } from '../wording/setting-wording.ts';
import { STATS_WORDING } from '../wording/stats-wording.ts';
import type { ReportOptions } from './report-options.ts';
import { figureLines } from './stats-lines.ts';
import { branchTable } from './stats-table.ts';
import { groupBy } from './text/group-by.ts';
import { type Page, pageOf } from './text/page.ts';
import { skippedLines } from './text/text-skipped.ts';
import { printable, wrapText } from './text/wrap-text.ts';

function headingOf({ level, committee, branches, uncounted, countedIn }: UnitStats, { language, heading }: Page): string {
  const name = level === 'all' ? STATS_WORDING.all[language] : printable(committee ?? STATS_WORDING.noCommittee[language]);
  const count = `${formatCount(branches, language)} ${STATS_WORDING.branches[language]}`;
  const source = countedIn === null ? [] : [STATS_WORDING[countedIn][language]];
  const left = uncounted === 0 ? [] : [`${STATS_WORDING.uncounted[language]} ${formatCount(uncounted, language)}`];
  return `${heading(name)} (${[count, ...source, ...left].join('; ')})`;
}

function section(unit: UnitStats, own: readonly UnitStats[], targets: Targets, page: Page): readonly string[] {
  const table = own.length === 0 ? [] : ['', ...branchTable(own, page)];
  return ['', headingOf(unit, page), ...figureLines(unit, targets, page), ...table];
}

function headLines({ version, asOf }: StatsReport, { language, heading }: Page): readonly string[] {
  return [
    heading(`reconcile ${version} - ${STATS_WORDING.tagline[language]}`),
    `${REPORT_WORDING.asOf[language]}: ${formatDay(asOf, language)}`,
  ];
}

function endLines({ unplaced, settings, skipped }: StatsReport, page: Page): readonly string[] {
  const { language, width } = page;
  return [
    ...(unplaced === 0 ? [] : ['', ...wrapText('', `${STATS_WORDING.unplaced[language]}: ${formatCount(unplaced, language)}`, width)]),
    ...(settings.length === 0 ? [] : ['', `${REPORT_WORDING.settings[language]}:`]),
    ...settings.flatMap((setting) => wrapText('  ', settingText(setting, language), width)),
    ...skippedLines(skipped, page),
  ];
}

/** The figures for reading: everybody, then each committee with a line for each of its chi bộ. */
export function statsText(report: StatsReport, options: ReportOptions): string {
  const page = pageOf(options);
  const { units, targets } = report;
  const committees = groupBy(
    units.filter(({ level }) => level !== 'all'),
    ({ committee }) => committee ?? '',
  );
  const lines = [
    ...headLines(report, page),
    // of one committee alone the sums would stand there twice
    ...(committees.size === 1 ? [] : units.filter(({ level }) => level === 'all').flatMap((unit) => section(unit, [], targets, page))),
    ...[...committees.values()].flatMap(([committee, ...own]) => section(committee, own, targets, page)),
    ...endLines(report, page),
  ];
  return `${lines.join('\n')}\n`;
}

/** The figures of everybody alone, where a file holds the rest. */
export function statsTextSummary(report: StatsReport, options: ReportOptions): string {
  const page = pageOf(options);
  const all = report.units.filter(({ level }) => level === 'all');
  return `${[...headLines(report, page), ...all.flatMap((unit) => section(unit, [], report.targets, page)), ...endLines(report, page)].join('\n')}\n`;
}
