import { bestAssignment, type Gains, gainOf } from './assignment.ts';
import { type Contest, otherEnd } from './contest.ts';
import { areDoubles } from './doubles.ts';
import { byWeight, type Edge } from './edges.ts';

/** People on both sides of a contest beyond which it is not settled whole: then nobody wins but by number, name and birth. */
const MOST_CONTESTANTS = 40;

/** The heaviest edge from a cluster to each cluster it could still join. */
function options({ clusters, ...contest }: Contest, cluster: number): ReadonlyMap<number, Edge> {
  const best = new Map<number, Edge>();
  for (const position of clusters.members(cluster)) {
    for (const edge of contest.acrossAt(position)) {
      const other = otherEnd(clusters, cluster, edge);
      if (other === cluster || clusters.exclude(cluster, other)) continue;
      if (edge.gain > (best.get(other)?.gain ?? 0)) best.set(other, edge);
    }
  }
  return best;
}

/** An edge with the clusters at its ends. */
interface Claimed {
  readonly edge: Edge;
  readonly ends: readonly [number, number];
}

/** Whether a cluster at one end of a contested edge would be nobody's rival there. */
function isNoRival(contest: Contest, { edge }: Claimed, chosen: number, rival: number, other: Edge): boolean {
  if (edge.pattern.isCertain && !other.pattern.isCertain) return true;
  // One person entered twice is nobody's rival: settleDoubles joins them.
  return edge.pattern.isNear && other.pattern.isNear && areDoubles(contest, rival, chosen);
}

/** The people at one end whom a cluster at the other could join: rivals stand in one source, and only one can have it. */
function rivalsFor(contest: Contest, claimed: Claimed, cluster: number, side: 0 | 1): readonly (readonly [number, Edge])[] {
  const chosen = claimed.ends[side === 0 ? 1 : 0];
  const isEnd = cluster === claimed.ends[side];
  return [...options(contest, cluster)].filter(
    ([rival, edge]) =>
      rival === chosen || (contest.clusters.exclude(rival, chosen) && !(isEnd && isNoRival(contest, claimed, chosen, rival, edge))),
  );
}

/** Everybody who competes for the ends of an edge, and for those who do, and so on; null where they are too many. */
function competitionFor(contest: Contest, claimed: Claimed): Gains | null {
  const found = claimed.ends.map((end) => new Map([[end, 0]])) as [Map<number, number>, Map<number, number>];
  const gained = new Map<string, number>();
  const waiting: (readonly [number, 0 | 1])[] = claimed.ends.map((end, side) => [end, side === 0 ? 0 : 1]);
  for (const [cluster, side] of waiting) {
    const others = found[side === 0 ? 1 : 0];
    for (const [rival, { gain }] of rivalsFor(contest, claimed, cluster, side)) {
      gained.set(side === 0 ? `${cluster} ${rival}` : `${rival} ${cluster}`, gain);
      if (others.has(rival)) continue;
      others.set(rival, others.size);
      waiting.push([rival, side === 0 ? 1 : 0]);
    }
    if (found[0].size + found[1].size > MOST_CONTESTANTS) return null;
  }
  const [lefts, rights] = found.map((own) => [...own.keys()]) as [number[], number[]];
  return lefts.map((left) => rights.map((right) => gained.get(`${left} ${right}`) ?? 0));
}

/** The edges from either end of an edge to others who could have it instead, the heaviest first. */
export function rivalsOf(contest: Contest, edge: Edge): readonly Edge[] {
  const ends = [contest.clusters.of(edge.left), contest.clusters.of(edge.right)] as const;
  const found = ([0, 1] as const).flatMap((side) => rivalsFor(contest, { edge, ends }, ends[side], side));
  return found.flatMap(([rival, other]) => (ends.includes(rival) ? [] : [other])).sort(byWeight);
}

/** Whether nobody else is near either end of an edge. */
const isUncontested = ({ clusters, acrossAt }: Contest, ends: readonly number[]) =>
  ends.every((end) =>
    clusters
      .members(end)
      .every((position) =>
        acrossAt(position).every(({ left, right }) => ends.includes(clusters.of(left)) && ends.includes(clusters.of(right))),
      ),
  );

/**
 * Whether joining the ends of an edge is not clearly better than giving one of them to somebody else: two namesakes
 * with one row between them. The best settlement of all who compete is held against the best without this pair.
 */
export function hasRival(contest: Contest, edge: Edge): boolean {
  const ends = [contest.clusters.of(edge.left), contest.clusters.of(edge.right)] as const;
  if (isUncontested(contest, ends)) return false;
  const gains = competitionFor(contest, { edge, ends });
  if (gains === null) return !edge.pattern.isCertain;
  if (gains.length === 1 && gains[0]?.length === 1) return false;
  // The ends stand first on their sides.
  const without = gains.map((row, left) => row.map((gain, right) => (left === 0 && right === 0 ? 0 : gain)));
  return gainOf(gains, bestAssignment(gains)) - gainOf(without, bestAssignment(without)) < contest.margin;
}
