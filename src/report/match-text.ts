import type { MatchEstimate } from '../model/match.ts';
import type { MatchReport, MatchSummary, RowPair } from '../model/match-report.ts';
import { forAndAgainst } from '../wording/comparison-wording.ts';
import { EXPLAIN_WORDING, VERDICT_WORDING } from '../wording/explain-wording.ts';
import { formatConfidence } from '../wording/format-confidence.ts';
import { formatCount } from '../wording/format-count.ts';
import { MATCH_WORDING } from '../wording/match-wording.ts';
import type { ReportOptions } from './report-options.ts';
import { padLeft, padRight, widestOf } from './text/display-width.ts';
import { groupBy } from './text/group-by.ts';
import { type Page, pageOf } from './text/page.ts';
import { sheetRef } from './text/record-lines.ts';
import { skippedLines } from './text/text-skipped.ts';
import { printable, wrapText } from './text/wrap-text.ts';

type Count = Exclude<keyof MatchSummary, 'isOneSided' | 'estimate' | 'same' | 'unsure'>;

/** Each count with its words; those in the second table are left out where they are nought. */
const TWO_SIDED: Partial<Record<Count, keyof typeof MATCH_WORDING>> = {
  leftRows: 'leftRows',
  rightRows: 'rightRows',
  matchedRows: 'matchedRows',
  leftOnlyRows: 'leftOnlyRows',
  unsureRows: 'unsureRows',
  unmatchedRows: 'unmatchedRows',
};
const ONE_SIDED: typeof TWO_SIDED = {
  leftRows: 'ownRows',
  matchedRows: 'ownMatchedRows',
  unsureRows: 'ownUnsureRows',
  unmatchedRows: 'ownUnmatchedRows',
};
const WHERE_ANY = ['leftOnlyRows', 'indistinctRows', 'unreadRows'];
const OF_ANY: typeof TWO_SIDED = { indistinctRows: 'indistinctRows', unreadRows: 'unreadRows' };

function countLines(summary: MatchSummary, language: Page['language']): readonly string[] {
  const counts = Object.entries({ ...(summary.isOneSided ? ONE_SIDED : TWO_SIDED), ...OF_ANY }) as [Count, keyof typeof MATCH_WORDING][];
  return counts
    .filter(([count]) => summary[count] > 0 || !WHERE_ANY.includes(count))
    .map(([count, words]) => `${MATCH_WORDING[words][language]}: ${formatCount(summary[count], language)}`);
}

const reference = ({ file, sheet, row }: RowPair['left']) => `${sheetRef(file, sheet)}!${row}`;

function pairLines(pair: RowPair, rowWidth: number, nameWidth: number, { language, width }: Page): readonly string[] {
  const { left, right, verdict, probability, levels } = pair;
  const row = `${MATCH_WORDING.row[language]} ${padLeft(String(left.row), rowWidth)}`;
  const sign = verdict === 'same' ? '=' : '?';
  const lead = `  ${row}  ${padRight(printable(left.name), nameWidth)}  ${sign} `;
  const lines = [`${lead}${reference(right)}  ${formatConfidence(probability, language)}`];
  if (verdict === 'same') return lines;
  const weighed = levels()
    .filter(({ weight }) => weight !== 0)
    .map(({ comparison, level, weight }) => ({ comparison, level, bits: weight / 1e6 }));
  return [...lines, ...wrapText('      ', `${printable(right.name)}; ${forAndAgainst(weighed, language)}`, width)];
}

/** The pairs of one verdict, list by list. */
function section(title: string, pairs: readonly RowPair[], page: Page): readonly string[] {
  if (pairs.length === 0) return [];
  const lists = groupBy(pairs, ({ left }) => sheetRef(left.file, left.sheet));
  const lines = [...lists].flatMap(([list, own]) => {
    const rowWidth = widestOf(own.map(({ left }) => String(left.row)));
    const nameWidth = widestOf(own.map(({ left }) => printable(left.name)));
    return [`${list}`, ...own.flatMap((pair) => pairLines(pair, rowWidth, nameWidth, page))];
  });
  return ['', page.heading(`${title} (${formatCount(pairs.length, page.language)})`), ...lines];
}

function indistinctLines({ indistinct }: MatchReport, page: Page): readonly string[] {
  if (indistinct.length === 0) return [];
  const title = `${MATCH_WORDING.indistinct[page.language]} (${formatCount(indistinct.length, page.language)})`;
  return ['', page.heading(title), ...indistinct.map((row) => `  ${reference(row)}  ${printable(row.name)}`)];
}

const estimateLine = ({ precision, recall }: MatchEstimate, language: Page['language']) =>
  `${MATCH_WORDING.estimate[language]}: ${MATCH_WORDING.precision[language]} ${formatConfidence(precision, language)}, ${MATCH_WORDING.recall[language]} ${formatConfidence(recall, language)}`;

function summaryLines({ version, summary, thresholds: { same, unsure } }: MatchReport, { language, heading }: Page): readonly string[] {
  return [
    heading(`reconcile ${version} - ${MATCH_WORDING.tagline[language]}`),
    `${EXPLAIN_WORDING.thresholds[language]}: ${VERDICT_WORDING.same[language]} ${formatConfidence(same, language)}, ${VERDICT_WORDING.unsure[language]} ${formatConfidence(unsure, language)}`,
    ...countLines(summary, language),
    ...(summary.estimate === null ? [] : [estimateLine(summary.estimate, language)]),
  ];
}

/** Who is who for reading: the sums, what somebody has to settle, then the pairs that are settled. */
export function matchText(report: MatchReport, options: ReportOptions): string {
  const page = pageOf(options);
  const ofVerdict = (verdict: RowPair['verdict']) => report.pairs.filter((pair) => pair.verdict === verdict);
  const lines = [
    ...summaryLines(report, page),
    ...section(MATCH_WORDING.unsurePairs[page.language], ofVerdict('unsure'), page),
    ...section(MATCH_WORDING.samePairs[page.language], ofVerdict('same'), page),
    ...indistinctLines(report, page),
    ...(report.pairs.length === 0 ? ['', MATCH_WORDING.nothing[page.language]] : []),
    ...skippedLines(report.skipped, page),
  ];
  return `${lines.join('\n')}\n`;
}

/** The sums alone, where a file holds the pairs. */
export function matchTextSummary(report: MatchReport, options: ReportOptions): string {
  const page = pageOf(options);
  return `${[...summaryLines(report, page), ...skippedLines(report.skipped, page)].join('\n')}\n`;
}
