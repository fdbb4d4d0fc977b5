import type { Decision, EstimatedMatching, Matching, Node, ScoredPair, Verdict } from '../model/match.ts';
import { type MatchRun, runMatch } from './match-run.ts';
import { qualityOf } from './quality.ts';
import { scoredPair } from './score-pair.ts';
import type { MatchSettings } from './settings.ts';

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
  const found = personsOf(run);
  return { ...found, pairs: pairsOf(run, found.persons), estimate: qualityOf(run) };
}

/** The rows of each person by index, persons in the order of their first rows. */
function personsOf({ positionOf, contest: { clusters } }: MatchRun): Pick<Matching, 'personOf' | 'persons'> {
  const persons: number[][] = [];
  const byCluster = new Int32Array(positionOf.length).fill(-1);
  const personOf = Array.from(positionOf, (position, index) => {
    const cluster = clusters.of(position);
    if (byCluster[cluster] === -1) byCluster[cluster] = persons.push([]) - 1;
    const person = byCluster[cluster] as number;
    persons[person]?.push(index);
    return person;
  });
  return { personOf, persons };
}

/** Every two rows of one person, and the pairs left open. */
function pairsOf(
  { rows, positionOf, contest, decisions, contradicted, open }: MatchRun,
  persons: Matching['persons'],
): readonly ScoredPair[] {
  const pairs: ScoredPair[] = [];
  const pairKey = (a: number, b: number) => Math.min(a, b) * rows.length + Math.max(a, b);
  const keysOf = (said: readonly Decision[]) =>
    new Set(said.filter(({ verdict }) => verdict === 'same').map(({ left, right }) => pairKey(left, right)));
  const [decided, disputed] = [keysOf(decisions), keysOf(contradicted)];
  const add = (left: number, right: number, verdict: Verdict) => {
    const [a, b] = [positionOf[left] as number, positionOf[right] as number];
    pairs.push(
      scoredPair(contest.scoring, a, b, {
        left,
        right,
        verdict,
        weight: contest.weightBetween(a, b),
        isDecided: verdict === 'same' && decided.has(pairKey(a, b)),
        isDisputed: disputed.has(pairKey(a, b)),
      }),
    );
  };
  for (const members of persons) {
    members.forEach((left, at) => {
      for (const right of members.slice(at + 1)) add(left, right, 'same');
    });
  }
  const indexAt = (position: number) => (rows[position] as Node).index;
  for (const { left, right } of open) {
    const ends = [indexAt(left), indexAt(right)];
    add(Math.min(...ends), Math.max(...ends), 'unsure');
  }
  return pairs.sort((a, b) => a.left - b.left || a.right - b.right);
}
