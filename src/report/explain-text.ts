import type { ExplainedLevel, Explanation, PairExplanation, RowExplanation } from '../model/explanation.ts';
import type { Language } from '../model/finding.ts';
import type { MatchedRow } from '../model/match-report.ts';
import { comparisonInWords, valueInWords } from '../wording/comparison-wording.ts';
import { EXPLAIN_WORDING, KEY_WORDING, othersInWords, REASON_WORDING, VERDICT_WORDING } from '../wording/explain-wording.ts';
import { formatConfidence } from '../wording/format-confidence.ts';
import { levelInWords } from '../wording/level-wording.ts';
import type { ReportOptions } from './report-options.ts';
import { padLeft, padRight, widestOf } from './text/display-width.ts';
import { type Page, pageOf } from './text/page.ts';
import { sheetRef } from './text/record-lines.ts';
import { skippedLines } from './text/text-skipped.ts';
import { waterfall } from './text/waterfall.ts';
import { printable, wrapText } from './text/wrap-text.ts';

const ONE_BIT = 1e6;

const reference = ({ file, sheet, row, name }: MatchedRow) => `${sheetRef(file, sheet)}!${row}  ${printable(name)}`;

const tenthsOf = (weight: number) => Math.round(weight / (ONE_BIT / 10));

/** Each step in tenths of a bit, rounded so that what is printed adds up: by the sums before and after it. */
function tenthsOfSteps(weights: readonly number[]): readonly number[] {
  let [sum, printed] = [0, 0];
  return weights.map((weight) => {
    sum += weight;
    const step = tenthsOf(sum) - printed;
    printed += step;
    return step;
  });
}

/** "+12,3" or "-4.0" bits. */
function bits(tenths: number, language: Language): string {
  const text = `${tenths < 0 ? '-' : '+'}${(Math.abs(tenths) / 10).toFixed(1)}`;
  return language === 'vi' ? text.replace('.', ',') : text;
}

function said({ comparison, left, right }: ExplainedLevel, language: Language): string {
  const [a, b] = [left, right].map((text) => printable(valueInWords(comparison, text ?? '', language)));
  return a === b ? (a ?? '') : `${a} / ${b}`;
}

/** A line for the prior, one for each comparison that both rows speak of, and one for the sum, with bars from step to step. */
function waterfallLines({ prior, levels, weight }: PairExplanation, { language, faint }: Page): readonly string[] {
  const spoken = levels.filter(({ level }) => level !== 'missing');
  const steps = [
    { title: EXPLAIN_WORDING.prior[language], level: '', weight: prior, said: '' },
    ...spoken.map((step) => ({
      title: comparisonInWords(step.comparison, language),
      level: levelInWords(step.comparison, step.level, language),
      weight: step.weight,
      said: said(step, language),
    })),
  ];
  const sum = EXPLAIN_WORDING.sum[language];
  const titles = widestOf([...steps.map(({ title }) => title), sum]);
  const tenths = tenthsOfSteps(steps.map((step) => step.weight));
  const figures = widestOf([...tenths, tenthsOf(weight)].map((figure) => bits(figure, language)));
  const bars = waterfall(steps.map((step) => step.weight / ONE_BIT));
  const line = (title: string, figure: number, bar: string, rest: string) =>
    `  ${padRight(title, titles)}  ${padLeft(bits(figure, language), figures)}  ${bar}  ${rest}`.trimEnd();
  return [
    ...steps.map((step, at) => {
      const values = step.said === '' ? '' : faint(`: ${step.said}`);
      return line(step.title, tenths[at] ?? 0, bars.steps[at] ?? '', `${step.level}${values}`);
    }),
    line(sum, tenthsOf(weight), bars.sum, ''),
  ];
}

function pairLines(pair: PairExplanation, page: Page): readonly string[] {
  const { language, width } = page;
  const { blocks, levels, others, verdict, reason, probability } = pair;
  const silent = levels.filter(({ level }) => level === 'missing').map(({ comparison }) => comparisonInWords(comparison, language));
  const keys = blocks.map((rule) => rule.map((key) => KEY_WORDING[key]?.[language] ?? key).join(' + '));
  const compared = keys.length === 0 ? EXPLAIN_WORDING.noBlocks[language] : `${EXPLAIN_WORDING.blocks[language]}: ${keys.join('; ')}`;
  return [
    page.heading(reference(pair.left)),
    page.heading(reference(pair.right)),
    ...waterfallLines(pair, page),
    `  ${EXPLAIN_WORDING.probability[language]}: ${formatConfidence(probability, language)}`,
    ...wrapText(
      '  ',
      `${EXPLAIN_WORDING.verdict[language]}: ${VERDICT_WORDING[verdict][language]} (${REASON_WORDING[reason][language]})`,
      width,
    ),
    ...others.map((other) => `  ${othersInWords(reason, language)}: ${reference(other)}`),
    ...wrapText('  ', compared, width),
    ...(silent.length === 0 ? [] : wrapText('  ', `${EXPLAIN_WORDING.silent[language]}: ${silent.join(', ')}`, width)),
  ];
}

function rowLines({ row, found, candidates }: RowExplanation, page: Page): readonly string[] {
  const { language } = page;
  const joined =
    found.length === 0
      ? [EXPLAIN_WORDING.foundNobody[language]]
      : [`${EXPLAIN_WORDING.found[language]}:`, ...found.map((other) => `  ${reference(other)}`)];
  const title = candidates.length === 0 ? EXPLAIN_WORDING.noCandidates[language] : `${EXPLAIN_WORDING.candidates[language]}:`;
  return ['', page.heading(reference(row)), ...joined, '', title, ...candidates.flatMap((pair) => ['', ...pairLines(pair, page)])];
}

/** Why, for reading: each pair as a waterfall from the prior to the probability, and what kept it from being joined. */
export function explainText(explanation: Explanation, options: ReportOptions): string {
  const page = pageOf(options);
  const { language } = page;
  const { version, finding, thresholds, pairs, rows, skipped } = explanation;
  const { same, unsure } = thresholds;
  const lines = [
    page.heading(`reconcile ${version} - ${EXPLAIN_WORDING.tagline[language]}`),
    `${EXPLAIN_WORDING.thresholds[language]}: ${VERDICT_WORDING.same[language]} ${formatConfidence(same, language)}, ${VERDICT_WORDING.unsure[language]} ${formatConfidence(unsure, language)}`,
    ...(finding === null
      ? []
      : [
          '',
          ...wrapText('', `${EXPLAIN_WORDING.finding[language]} ${finding.id} ${finding.rule}: ${finding.message[language]}`, page.width),
        ]),
    ...(pairs.length + rows.length === 0 ? ['', EXPLAIN_WORDING.noRows[language]] : []),
    ...pairs.flatMap((pair) => ['', ...pairLines(pair, page)]),
    ...rows.flatMap((row) => rowLines(row, page)),
    ...skippedLines(skipped, page),
  ];
  return `${lines.join('\n')}\n`;
}
