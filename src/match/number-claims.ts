import { type Contest, otherEnd } from './contest.ts';
import type { Edge } from './edges.ts';

/**
 * The pairs in which a number points from one end of an edge to somebody else than its other end, where that somebody
 * has no row of another source: nobody else is there whose number it could be. Such an edge is for people to settle.
 */
export function openClaims(contest: Contest, edge: Edge): readonly Edge[] {
  if (edge.pattern.isByNumber) return [];
  const [a, b] = [contest.clusters.of(edge.left), contest.clusters.of(edge.right)];
  return [...claimsAgainst(contest, a, b), ...claimsAgainst(contest, b, a)];
}

function claimsAgainst(contest: Contest, chooser: number, chosen: number): readonly Edge[] {
  const { clusters } = contest;
  return clusters
    .members(chooser)
    .flatMap((position) => contest.claimsAt(position))
    .filter((claim) => {
      const owner = otherEnd(clusters, chooser, claim);
      return (
        owner !== chosen &&
        owner !== chooser &&
        !clusters.areKeptApart(owner, chooser) &&
        clusters.exclude(owner, chosen) &&
        clusters.sources(owner).length === 1
      );
    });
}
