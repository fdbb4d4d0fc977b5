import type { Node } from '../model/match.ts';
import type { Contest } from './contest.ts';
import { type Side, sideOf } from './counts.ts';
import { byWeight, type Edge } from './edges.ts';
import { openClaims } from './number-claims.ts';

/**
 * The pairs left for people to settle: likely enough, not joined, and at least one of the two rows has nobody on the
 * other's side. Of a row's several candidates only those are kept that are nearly as good as its best.
 */
export function unsettled(contest: Contest): readonly Edge[] {
  const open = [...contest.edges.across, ...contest.edges.within].filter((edge) => isOpen(contest, edge)).sort(byWeight);
  const best = new Map<string, number>();
  for (const edge of open) for (const end of lonelyEnds(contest, edge)) if (!best.has(end)) best.set(end, edge.weight);
  const near = open.filter((edge) => lonelyEnds(contest, edge).some((end) => edge.weight >= (best.get(end) ?? 0) - contest.margin / 2));
  const claims = near.flatMap((edge) => (edge.verdict === 'same' ? openClaims(contest, edge) : []));
  return [...new Set([...near, ...claims])];
}

function isOpen(contest: Contest, edge: Edge): boolean {
  const { clusters } = contest;
  const [a, b] = [clusters.of(edge.left), clusters.of(edge.right)];
  return a !== b && lonelyEnds(contest, edge).length > 0 && contest.isConceivable(a, b);
}

/** The ends that have nobody on the other end's side, each as a name that is the same for all edges of that end. */
function lonelyEnds(contest: Contest, edge: Edge): readonly string[] {
  const side = (position: number) => sideOf(contest.rows[position]?.group ?? '');
  const ends = [
    [edge.left, side(edge.right)],
    [edge.right, side(edge.left)],
  ] as const;
  return ends
    .filter(([position, other]) => !hasPartner(contest, position, other))
    .map(([position, other]) => `${contest.clusters.of(position)} ${other}`);
}

function hasPartner({ rows, clusters }: Contest, position: number, side: Side): boolean {
  const group = rows[position]?.group;
  const isOther = (row: Node | undefined) => row !== undefined && sideOf(row.group) === side && row.group !== group;
  return clusters.members(clusters.of(position)).some((member) => isOther(rows[member]));
}
