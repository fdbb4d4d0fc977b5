import type { PairReason } from '../model/explanation.ts';
import type { Keys, LevelOutcome, Verdict } from '../model/match.ts';
import { shareBlock } from './blocks.ts';
import type { Edge } from './edges.ts';
import type { BlockingKey } from './ladder.ts';
import type { MatchRun } from './match-run.ts';
import { BLOCKING } from './model.ts';
import { openClaims } from './number-claims.ts';
import { rivalsOf } from './rivals.ts';
import { scoredPair } from './score-pair.ts';
import { isOneSource, pairWeight, verdictOf, weightAmongStrangers } from './scoring.ts';
import { weightAt } from './settings.ts';

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

const isDecidedSame = ({ decisions }: MatchRun, a: number, b: number) =>
  decisions.some(
    ({ left, right, verdict }) =>
      verdict === 'same' && Math.min(left, right) === Math.min(a, b) && Math.max(left, right) === Math.max(a, b),
  );

interface Why {
  readonly reason: PairReason;
  readonly others?: readonly number[];
}

/** Members of the cluster at one end that stand where the other end stands. */
function holders({ contest }: MatchRun, a: number, b: number): readonly number[] {
  const { clusters, scoring } = contest;
  const between = (own: number, other: number) =>
    clusters.members(clusters.of(own)).filter((position) => position !== own && isOneSource(scoring.columns, position, other));
  return [...between(a, b), ...between(b, a)];
}

/** Why nobody joined a pair whose weight and grounds would have sufficed. */
function whyLeftOpen({ contest }: MatchRun, edge: Edge): Why {
  const { clusters } = contest;
  const own = [clusters.of(edge.left), clusters.of(edge.right)];
  const strangersIn = (edges: readonly Edge[]) =>
    [...new Set(edges.flatMap(({ left, right }) => [left, right]))].filter((position) => !own.includes(clusters.of(position)));
  const claims = openClaims(contest, edge);
  if (claims.length > 0) return { reason: 'number-elsewhere', others: strangersIn(claims) };
  return { reason: 'rival', others: strangersIn(rivalsOf(contest, edge)) };
}

function whyOf(run: MatchRun, edge: Edge, blocks: readonly unknown[]): Why {
  const { contest } = run;
  const { clusters, scoring } = contest;
  const { left, right, weight, pattern, verdict } = edge;
  const [a, b] = [clusters.of(left), clusters.of(right)];
  if (isDecidedSame(run, left, right)) return { reason: 'decided-same' };
  if (a === b) return { reason: 'joined' };
  if (clusters.areKeptApart(a, b)) return { reason: 'decided-different' };
  if (weight < weightAt(scoring.settings.unsure)) return { reason: 'too-unlikely' };
  if (pattern.isHopeless) return { reason: 'two-people' };
  if (blocks.length === 0) return { reason: 'not-compared' };
  if (clusters.exclude(a, b) && !isOneSource(scoring.columns, left, right)) return { reason: 'taken', others: holders(run, left, right) };
  if (!contest.isConceivable(a, b)) return { reason: 'contradicted' };
  if (verdict === 'unsure') return { reason: weight < weightAt(scoring.settings.same) ? 'below-same' : 'grounds' };
  return whyLeftOpen(run, edge);
}

const LEFT_OPEN: readonly PairReason[] = ['below-same', 'grounds', 'number-elsewhere', 'rival'];

/** Explains two rows, by position, whether they were compared or not. */
export function explainPair(run: MatchRun, a: number, b: number): ExplainedPair {
  const { scoring } = run.contest;
  const pattern = scoring.patterns.of(scoring.compare(a, b));
  const gain = weightAmongStrangers(scoring, pattern, a, b);
  const weight = pairWeight(scoring, pattern, a, b, gain);
  const own = verdictOf(pattern, weight, isOneSource(scoring.columns, a, b), scoring.settings);
  const blocks = blocksOf(run, a, b);
  const { reason, others = [] } = whyOf(run, { left: a, right: b, weight, gain, verdict: own, pattern }, blocks);
  const verdict = reason === 'joined' || reason === 'decided-same' ? 'same' : LEFT_OPEN.includes(reason) ? 'unsure' : 'different';
  const { levels, probability } = scoredPair(scoring, a, b, { verdict, isDecided: reason === 'decided-same' });
  const { source } = scoring.columns;
  return {
    prior: scoring.prior.weight(source[a] as number, source[b] as number),
    levels: levels(),
    weight,
    probability,
    verdict,
    reason,
    blocks,
    others,
  };
}

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
