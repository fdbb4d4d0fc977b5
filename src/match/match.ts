import type { Decision, EstimatedMatching, Node, ScoredPair, Verdict } from '../model/match.ts';
import type { Contest } from './contest.ts';
import { type MatchRun, runMatch } from './match-run.ts';
import { qualityOf } from './quality.ts';
import { scoredPair } from './score-pair.ts';
import type { MatchSettings } from './settings.ts';
import { unsettled } from './unsettled.ts';

/**
 * Finds out who is who among the rows of registry, lists and transfer book. `nodes[i].index` is `i`. The result does
 * not depend on the order of the nodes, but for the numbers given to the persons.
 */
export const match = (
  nodes: readonly Node[],
  options: Partial<MatchSettings> = {},
  decisions: readonly Decision[] = [],
): EstimatedMatching => matchingOf(runMatch(nodes, options, decisions));

/** What a run found, by the nodes' indices. */
export function matchingOf(run: MatchRun): EstimatedMatching {
  const { rows, compared, contest } = run;
  const persons = personsOf(rows, contest);
  const personOf: number[] = rows.map(() => 0);
  persons.forEach((members, person) => {
    for (const index of members) personOf[index] = person;
  });
  return { personOf, persons, pairs: pairsOf(run), estimate: qualityOf(compared, contest) };
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

const pairKey = (a: number, b: number) => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Every two rows of one person, and the pairs left open. */
function pairsOf({ rows, contest, decisions }: MatchRun): readonly ScoredPair[] {
  const pairs: ScoredPair[] = [];
  const decided = new Set(decisions.filter(({ verdict }) => verdict === 'same').map(({ left, right }) => pairKey(left, right)));
  const add = (a: number, b: number, verdict: Verdict) => {
    const [left, right] = indexAt(rows, a) < indexAt(rows, b) ? [a, b] : [b, a];
    const isDecided = decided.has(pairKey(left, right));
    const pair = { left: indexAt(rows, left), right: indexAt(rows, right), verdict, isDecided };
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
