import type { Decision, Node } from '../model/match.ts';
import { type BlockedCandidates, candidatesOf } from './blocks.ts';
import { canonicalOrder } from './canonical-order.ts';
import { columnsOf, reordered } from './columns.ts';
import { type ComparedPairs, comparePairs } from './compared-pairs.ts';
import { type Contest, contestOf } from './contest.ts';
import { settleDecisions } from './decisions.ts';
import { settleDoubles } from './doubles.ts';
import { type Edge, edgeBetween, edgesOf } from './edges.ts';
import { estimateRun } from './estimate-run.ts';
import { reweighed, type Scoring, scoringOf } from './scoring.ts';
import { DEFAULT_SETTINGS, type MatchSettings } from './settings.ts';
import { settleAcross, settleWithin } from './settle.ts';
import { unsettled } from './unsettled.ts';

/** A match that was settled, with all it was settled by; rows are named by their positions. */
export interface MatchRun {
  /** In the order of what they say. */
  readonly rows: readonly Node[];
  /** Where a row stands among them, by its index. */
  readonly positionOf: Int32Array;
  readonly candidates: BlockedCandidates;
  readonly compared: ComparedPairs;
  readonly contest: Contest;
  readonly decisions: readonly Decision[];
  /** Decisions that two rows are one person which others contradict: nobody is joined by them. */
  readonly contradicted: readonly Decision[];
  /** The pairs left for people to settle. */
  readonly open: readonly Edge[];
}

type Settled = Pick<MatchRun, 'contest' | 'contradicted' | 'open'>;

/** Settles the compared pairs: what people said first, then each source by itself, then the sources with each other. */
export function settleAll(compared: ComparedPairs, scoring: Scoring, decisions: readonly Decision[] = []): Settled {
  const contest = contestOf(edgesOf(compared, scoring), scoring);
  const contradicted = settleDecisions(contest.clusters, decisions);
  settleWithin(contest);
  settleAcross(contest);
  settleDoubles(contest);
  const doubtful = contradicted.map(({ left, right }) => edgeBetween(scoring, left, right));
  return { contest, contradicted, open: [...unsettled(contest), ...doubtful] };
}

/** Runs a match over nodes; `nodes[i].index` is `i`, and decisions name nodes. */
export function runMatch(nodes: readonly Node[], options: Partial<MatchSettings> = {}, decided: readonly Decision[] = []): MatchRun {
  const settings = { ...DEFAULT_SETTINGS, ...options };
  const told = columnsOf(nodes);
  const order = canonicalOrder(told);
  const documented = scoringOf(reordered(told, order), settings);
  const candidates = candidatesOf(documented.columns, settings);
  const compared = comparePairs(documented, candidates);
  const learned = estimateRun(compared, documented);
  const scoring = learned === null ? documented : reweighed(documented, learned);

  const rows = Array.from(order, (index) => nodes[index] as Node);
  const positionOf = new Int32Array(order.length);
  order.forEach((index, position) => {
    positionOf[index] = position;
  });
  const decisions = decided.flatMap(({ left, right, verdict }) => {
    const [a, b] = [positionOf[left], positionOf[right]];
    return a === undefined || b === undefined || a === b ? [] : [{ left: Math.min(a, b), right: Math.max(a, b), verdict }];
  });
  return { rows, positionOf, candidates, compared, decisions, ...settleAll(compared, scoring, decisions) };
}
