import type { PairReason } from '../model/explanation.ts';
import type { Keys, LevelOutcome, Verdict } from '../model/match.ts';
import { shareBlock } from './blocks.ts';
import { edgeBetween } from './edges.ts';
import type { BlockingKey } from './ladder.ts';
import type { MatchRun } from './match-run.ts';
import { BLOCKING } from './model.ts';
import { whyOf } from './reasons.ts';
import { scoredPair } from './score-pair.ts';
import { isOneSource, pairWeight } from './scoring.ts';
import { settledVerdict } from './settled-verdict.ts';

/** Two rows by position: their verdict, its reason, and every step to it. */
export interface ExplainedPair {
  readonly prior: number;
  readonly levels: readonly LevelOutcome[];
  readonly weight: number;
  readonly probability: number;
  readonly verdict: Verdict;
  readonly reason: PairReason;
  readonly blocks: readonly (readonly BlockingKey[])[];
  /** Positions of the rows that stand in the way. */
  readonly others: readonly number[];
}

const keysAt = ({ rows }: MatchRun, position: number): Keys => (rows[position] as MatchRun['rows'][number]).keys;

const blocksOf = (run: MatchRun, a: number, b: number) => BLOCKING.filter((keys) => shareBlock(keysAt(run, a), keysAt(run, b), keys));

/** Explains two rows, by position, whether they were compared or not: the verdict is the one that was settled. */
export function explainPair(run: MatchRun, a: number, b: number): ExplainedPair {
  const { scoring } = run.contest;
  const edge = edgeBetween(scoring, Math.min(a, b), Math.max(a, b));
  const { reason, others } = whyOf(run, edge);
  const verdict = settledVerdict(run, a, b);
  const { levels, weight, probability } = scoredPair(scoring, a, b, { verdict, weight: edge.weight, isDecided: reason === 'decided-same' });
  const { source } = scoring.columns;
  const prior = scoring.prior.weight(source[a] as number, source[b] as number);
  return { prior, levels: levels(), weight, probability, verdict, reason, blocks: blocksOf(run, a, b), others };
}

/** The rows that somebody has to hold against a row. */
export const openRows = ({ open }: MatchRun, position: number): readonly number[] =>
  open.flatMap(({ left, right }) => (left === position ? [right] : right === position ? [left] : []));

/** The rows of other sources that a row fits best, the heaviest first, compared one and all; a person's transfers are no persons. */
export function nearestRows({ contest: { scoring } }: MatchRun, position: number, count: number): readonly number[] {
  const { columns, compare, patterns } = scoring;
  const transfers = columns.sources.indexOf('transfers');
  const found: { readonly at: number; readonly weight: number }[] = [];
  for (let at = 0; at < columns.size; at += 1) {
    if (at === position || columns.source[at] === transfers || isOneSource(columns, at, position)) continue;
    const weight = pairWeight(scoring, patterns.of(compare(position, at)), position, at);
    if (found.length === count && weight <= (found.at(-1)?.weight ?? 0)) continue;
    found.push({ at, weight });
    found.sort((a, b) => b.weight - a.weight || a.at - b.at);
    if (found.length > count) found.pop();
  }
  return found.map(({ at }) => at);
}
