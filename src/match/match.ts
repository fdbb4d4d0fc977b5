import type { Matching, Node, ScoredPair, Verdict } from '../model/match.ts';
import { candidatesOf } from './blocks.ts';
import { canonicalOrder } from './canonical-order.ts';
import { type Contest, contestOf } from './contest.ts';
import { settleDoubles } from './doubles.ts';
import { edgesOf } from './edges.ts';
import { populationOf } from './population.ts';
import { scorePair } from './score-pair.ts';
import { DEFAULT_SETTINGS, type MatchSettings } from './settings.ts';
import { settleAcross, settleWithin } from './settle.ts';
import { unsettled } from './unsettled.ts';

/**
 * Finds out who is who among the rows of registry, lists and transfer book. `nodes[i].index` is `i`. The result does
 * not depend on the order of the nodes, but for the numbers given to the persons.
 */
export function match(nodes: readonly Node[], options: Partial<MatchSettings> = {}): Matching {
  const settings = { ...DEFAULT_SETTINGS, ...options };
  const rows = canonicalOrder(nodes);
  const population = populationOf(rows, settings);
  const edges = edgesOf(rows, candidatesOf(rows, settings.blockPairs), population, settings);
  const contest = contestOf(rows, edges, population, settings);
  settleWithin(contest);
  settleAcross(contest);
  settleDoubles(contest);

  const persons = personsOf(contest);
  const personOf: number[] = nodes.map(() => 0);
  persons.forEach((members, person) => {
    for (const index of members) personOf[index] = person;
  });
  const pairOf = (left: Node, right: Node, verdict: Verdict): ScoredPair => ({ ...scorePair(left, right, population, settings), verdict });
  const same = persons.flatMap((members) => pairsAmong(members).map(([a, b]) => pairOf(nodeAt(nodes, a), nodeAt(nodes, b), 'same')));
  const unsure = unsettled(contest).map((edge) => pairOf(nodeAt(rows, edge.left), nodeAt(rows, edge.right), 'unsure'));
  return { personOf, persons, pairs: [...same, ...unsure].sort((a, b) => a.left - b.left || a.right - b.right) };
}

/** The rows of each person by index, persons in the order of their first rows. */
function personsOf({ rows, clusters }: Contest): readonly (readonly number[])[] {
  const byIndex = (a: number, b: number) => a - b;
  return rows
    .map((_, position) => clusters.members(position))
    .filter((members) => members.length > 0)
    .map((members) => members.map((position) => nodeAt(rows, position).index).sort(byIndex))
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

const pairsAmong = (members: readonly number[]): readonly (readonly [number, number])[] =>
  members.flatMap((left, at) => members.slice(at + 1).map((right) => [left, right] as const));

function nodeAt(nodes: readonly Node[], position: number): Node {
  const node = nodes[position];
  if (!node) throw new RangeError(`no node ${position}: nodes[i].index must be i`);
  return node;
}
