import { type Contest, otherEnd } from './contest.ts';
import { areDoubles } from './doubles.ts';
import type { Edge } from './edges.ts';

/** The heaviest edge from a cluster to each cluster it could still join. */
function options({ clusters, ...contest }: Contest, cluster: number): ReadonlyMap<number, Edge> {
  const best = new Map<number, Edge>();
  for (const edge of clusters.members(cluster).flatMap((position) => contest.acrossAt(position))) {
    const other = otherEnd(clusters, cluster, edge);
    if (other === cluster || clusters.exclude(cluster, other)) continue;
    if (edge.weight > (best.get(other)?.weight ?? 0)) best.set(other, edge);
  }
  return best;
}

/** What a cluster would lose at most if it could not have `rival`, but had to take another in its place. */
function nextBest(contest: Contest, cluster: number, rival: number): number {
  let best = 0;
  for (const [other, { weight }] of options(contest, cluster)) {
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
  for (const [rival, other] of options(contest, chooser)) {
    if (rival === chosen || !contest.clusters.exclude(rival, chosen)) continue;
    // One person entered twice is nobody's rival: settleDoubles joins them.
    if (edge.pattern.isCertain && !other.pattern.isCertain) continue;
    if (edge.pattern.isNear && other.pattern.isNear && areDoubles(contest, rival, chosen)) continue;
    const kept = edge.weight + nextBest(contest, rival, chooser);
    const swapped = other.weight + nextBest(contest, chosen, chooser);
    if (kept - swapped < contest.margin) return true;
  }
  return false;
}
