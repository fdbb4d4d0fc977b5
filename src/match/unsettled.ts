import type { Contest } from './contest.ts';
import { sideOf } from './counts.ts';
import { byWeight, type Edge } from './edges.ts';
import { openClaims } from './number-claims.ts';

/** Candidates shown for one person: a row that fits more than these says too little to choose by. */
const MOST_SHOWN = 5;

/**
 * The pairs left for people to settle: likely enough, not joined, and at least one of the two rows has found nobody
 * where the other stands. Of a person's several candidates the few best are kept, and none far behind the first.
 */
export function unsettled(contest: Contest): readonly Edge[] {
  const shown = new Map<number, { readonly best: number; readonly count: number }>();
  const kept = new Set<Edge>();
  for (const edge of [...contest.edges.across, ...contest.edges.within].filter((edge) => isOpen(contest, edge)).sort(byWeight)) {
    for (const end of lonelyEnds(contest, edge)) {
      const { best, count } = shown.get(end) ?? { best: edge.weight, count: 0 };
      if (count === MOST_SHOWN || best - edge.weight > contest.margin / 2) continue;
      shown.set(end, { best, count: count + 1 });
      kept.add(edge);
      if (edge.verdict === 'same') for (const claim of openClaims(contest, edge)) kept.add(claim);
    }
  }
  return [...kept];
}

function isOpen(contest: Contest, edge: Edge): boolean {
  const [a, b] = [contest.clusters.of(edge.left), contest.clusters.of(edge.right)];
  // What would be one person by itself is never lost in silence, though another row speaks against it.
  const isArguable = edge.verdict === 'same' ? !contest.clusters.areKeptApart(a, b) : contest.isConceivable(a, b);
  return a !== b && lonelyEnds(contest, edge).length > 0 && isArguable;
}

/** The persons at the ends of an edge that have found nobody where the other end stands. */
const lonelyEnds = (contest: Contest, { left, right }: Edge): readonly number[] =>
  [
    isLonely(contest, left, right) ? contest.clusters.of(left) : -1,
    isLonely(contest, right, left) ? contest.clusters.of(right) : -1,
  ].filter((end) => end >= 0);

function isLonely({ scoring, clusters }: Contest, position: number, other: number): boolean {
  const { source, sources } = scoring.columns;
  const own = source[position] as number;
  const sideAt = (at: number) => sideOf(sources[at] ?? '');
  const [side, otherSide] = [sideAt(own), sideAt(source[other] as number)];
  // Having no transfer is no lack; a transfer wants a person, whoever keeps him.
  if (otherSide === 'transfers' && side !== 'transfers') return false;
  const found = clusters.sources(clusters.of(position)).filter((other) => other !== own);
  return !found.some((other) => side === otherSide || side === 'transfers' || sideAt(other) === otherSide);
}
