import type { EstimatedMatching, Node, ScoredPair, Verdict } from '../model/match.ts';
import { candidatesOf } from './blocks.ts';
import { canonicalOrder } from './canonical-order.ts';
import { columnsOf } from './columns.ts';
import { comparePairs } from './compared-pairs.ts';
import { type Contest, contestOf } from './contest.ts';
import { settleDoubles } from './doubles.ts';
import { edgesOf } from './edges.ts';
import { estimateRun } from './estimate-run.ts';
import { qualityOf } from './quality.ts';
import { scoredPair } from './score-pair.ts';
import { reweighed, scoringOf } from './scoring.ts';
import { DEFAULT_SETTINGS, type MatchSettings } from './settings.ts';
import { settleAcross, settleWithin } from './settle.ts';
import { unsettled } from './unsettled.ts';

/**
 * Finds out who is who among the rows of registry, lists and transfer book. `nodes[i].index` is `i`. The result does
 * not depend on the order of the nodes, but for the numbers given to the persons.
 */
export function match(nodes: readonly Node[], options: Partial<MatchSettings> = {}): EstimatedMatching {
  const settings = { ...DEFAULT_SETTINGS, ...options };
  const rows = canonicalOrder(nodes);
  const documented = scoringOf(columnsOf(rows), settings);
  const compared = comparePairs(documented, candidatesOf(documented.columns, settings));
  const learned = estimateRun(compared, documented);
  const scoring = learned === null ? documented : reweighed(documented, learned);
  const contest = contestOf(edgesOf(compared, scoring), scoring);
  settleWithin(contest);
  settleAcross(contest);
  settleDoubles(contest);

  const persons = personsOf(rows, contest);
  const personOf: number[] = nodes.map(() => 0);
  persons.forEach((members, person) => {
    for (const index of members) personOf[index] = person;
  });
  return { personOf, persons, pairs: pairsOf(rows, contest), estimate: qualityOf(compared, contest) };
}

const indexAt = (rows: readonly Node[], position: number) => (rows[position] as Node).index;

/** The rows of each person by index, persons in the order of their first rows. */
function personsOf(rows: readonly Node[], { clusters }: Contest): readonly (readonly number[])[] {
  return rows
    .map((_, position) => clusters.members(position))
    .filter((members) => members.length > 0)
    .map((members) => members.map((position) => indexAt(rows, position)).sort((a, b) => a - b))
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

/** Every two rows of one person, and the pairs left open. */
function pairsOf(rows: readonly Node[], contest: Contest): readonly ScoredPair[] {
  const pairs: ScoredPair[] = [];
  const add = (a: number, b: number, verdict: Verdict) => {
    const [left, right] = indexAt(rows, a) < indexAt(rows, b) ? [a, b] : [b, a];
    const pair = { left: indexAt(rows, left), right: indexAt(rows, right), verdict };
    pairs.push(scoredPair(contest.scoring, left, right, pair));
  };
  rows.forEach((_, position) => {
    const members = contest.clusters.members(position);
    members.forEach((left, at) => {
      for (const right of members.slice(at + 1)) add(left, right, 'same');
    });
  });
  for (const { left, right } of unsettled(contest)) add(left, right, 'unsure');
  return pairs.sort((a, b) => a.left - b.left || a.right - b.right);
}
