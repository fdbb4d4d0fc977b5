import { type Contest, otherEnd } from './contest.ts';
import type { Edge } from './edges.ts';

/** The heaviest edge from a cluster to each cluster it could still join. */
function options(contest: Contest, cluster: number): ReadonlyMap<number, number> {
  const best = new Map<number, number>();
  for (const position of contest.clusters.members(cluster)) {
    for (const edge of contest.acrossAt[position] ?? []) {
      const other = otherEnd(contest, cluster, edge);
      if (other === cluster || contest.clusters.exclude(cluster, other)) continue;
      best.set(other, Math.max(edge.weight, best.get(other) ?? 0));
    }
  }
  return best;
}

/** What a cluster would lose at most if it could not have `rival`, but had to take another in its place. */
function nextBest(contest: Contest, cluster: number, rival: number): number {
  let best = 0;
  for (const [other, weight] of options(contest, cluster)) {
    if (other !== rival && contest.clusters.exclude(other, rival)) best = Math.max(best, weight);
  }
  return best;
}

/**
 * Whether joining the ends of an edge is not clearly better than giving one of them to somebody else: two namesakes
 * with one row between them. The two settlements are compared whole, so that pairs which fit crosswise free each other.
 */
export function hasRival(contest: Contest, edge: Edge): boolean {
  const [a, b] = [contest.clusters.of(edge.left), contest.clusters.of(edge.right)];
  return isContested(contest, edge, [a, b]) || isContested(contest, edge, [b, a]);
}

function isContested(contest: Contest, edge: Edge, [chooser, chosen]: readonly [number, number]): boolean {
  for (const [rival, weight] of options(contest, chooser)) {
    if (rival === chosen || !contest.clusters.exclude(rival, chosen)) continue;
    const kept = edge.weight + nextBest(contest, rival, chooser);
    const swapped = weight + nextBest(contest, chosen, chooser);
    if (kept - swapped < contest.margin) return true;
  }
  return false;
}
