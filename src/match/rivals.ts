import { bestAssignment, type Gains, gainOf } from './assignment.ts';
import { type Contest, otherEnd } from './contest.ts';
import { areDoubles } from './doubles.ts';
import type { Edge } from './edges.ts';

/** People on both sides of a contest beyond which it is not settled whole: then nobody wins but by number, name and birth. */
const MOST_CONTESTANTS = 40;

/** The heaviest edge from a cluster to each cluster it could still join. */
function options({ clusters, ...contest }: Contest, cluster: number): ReadonlyMap<number, Edge> {
  const best = new Map<number, Edge>();
  for (const position of clusters.members(cluster)) {
    for (const edge of contest.acrossAt(position)) {
      const other = otherEnd(clusters, cluster, edge);
      if (other === cluster || clusters.exclude(cluster, other)) continue;
      if (edge.weight > (best.get(other)?.weight ?? 0)) best.set(other, edge);
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

/** The people who compete, on the side of either end, and what each two of them gain together. */
interface Competition {
  readonly sides: readonly [readonly number[], readonly number[]];
  readonly gains: Gains;
}

/**
 * Everybody who competes for the ends of an edge, and for those who do, and so on. Rivals are those who cannot both be
 * one with the same person: they stand in one source. null where they are too many to settle whole.
 */
function competitionFor(contest: Contest, claimed: Claimed): Competition | null {
  const { clusters } = contest;
  const { ends } = claimed;
  const found = ends.map((end) => new Map([[end, 0]])) as [Map<number, number>, Map<number, number>];
  const gained = new Map<string, number>();
  const waiting: (readonly [number, 0 | 1])[] = [
    [ends[0], 0],
    [ends[1], 1],
  ];
  for (const [cluster, side] of waiting) {
    const [chosen, others] = side === 0 ? [ends[1], found[1]] : [ends[0], found[0]];
    for (const [rival, edge] of options(contest, cluster)) {
      if (rival !== chosen && !clusters.exclude(rival, chosen)) continue;
      if (cluster === ends[side] && rival !== chosen && isNoRival(contest, claimed, chosen, rival, edge)) continue;
      gained.set(side === 0 ? `${cluster} ${rival}` : `${rival} ${cluster}`, edge.weight);
      if (others.has(rival)) continue;
      others.set(rival, others.size);
      waiting.push([rival, side === 0 ? 1 : 0]);
    }
    if (found[0].size + found[1].size > MOST_CONTESTANTS) return null;
  }
  const sides = [[...found[0].keys()], [...found[1].keys()]] as const;
  return { sides, gains: sides[0].map((left) => sides[1].map((right) => gained.get(`${left} ${right}`) ?? 0)) };
}

/**
 * Whether joining the ends of an edge is not clearly better than giving one of them to somebody else: two namesakes
 * with one row between them. The best settlement of all who compete is held against the best without this pair.
 */
export function hasRival(contest: Contest, edge: Edge): boolean {
  const ends = [contest.clusters.of(edge.left), contest.clusters.of(edge.right)] as const;
  const competition = competitionFor(contest, { edge, ends });
  if (competition === null) return !edge.pattern.isCertain;
  const { gains } = competition;
  if (gains.length === 1 && gains[0]?.length === 1) return false;
  // The ends stand first on their sides.
  const without = gains.map((row, left) => row.map((gain, right) => (left === 0 && right === 0 ? 0 : gain)));
  return gainOf(gains, bestAssignment(gains)) - gainOf(without, bestAssignment(without)) < contest.margin;
}
