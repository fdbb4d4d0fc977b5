import { type Contest, standWithin } from './contest.ts';
import type { Edge } from './edges.ts';
import { groundsOf } from './grounds.ts';
import { openClaims } from './number-claims.ts';
import { ON_TWO_LISTS } from './priors.ts';
import { COMPATIBLE_WITHIN } from './requirements.ts';
import { hasRival } from './rivals.ts';
import { weightOf } from './settings.ts';

/** Whether two rows of one source may be one person by further rows. */
export const isCompatible = groundsOf(COMPATIBLE_WITHIN);

/** Joins the rows of one source that are one person, the surest first, where no two of them contradict each other. */
export function settleWithin(contest: Contest): void {
  const { clusters, edges } = contest;
  for (const { left, right, verdict } of edges.within) {
    const [a, b] = [clusters.of(left), clusters.of(right)];
    if (verdict === 'same' && a !== b && !clusters.areKeptApart(a, b) && standWithin(contest, a, b, isCompatible)) clusters.join(a, b);
  }
}

/**
 * Joins persons of different sources, one to one, the surest first. What is contested waits until nothing else can be
 * settled, for one who is taken is no rival any more; what still waits then is left open.
 */
export function settleAcross(contest: Contest): void {
  let waiting = contest.edges.across.filter(({ verdict }) => verdict === 'same');
  for (;;) {
    const still = waiting.filter((edge) => !settle(contest, edge));
    if (still.length === waiting.length) return;
    waiting = still;
  }
}

/** Whether an edge needs no further look: its ends are joined, or never can be. */
function settle(contest: Contest, edge: Edge): boolean {
  const { clusters } = contest;
  const [a, b] = [clusters.of(edge.left), clusters.of(edge.right)];
  if (a === b || clusters.exclude(a, b)) return true;
  if (!contest.isConceivable(a, b)) return true;
  if (!isCarriedAlone(contest, edge) && !contest.isVouchedFor(a, b)) return false;
  if (hasRival(contest, edge) || openClaims(contest, edge).length > 0) return false;
  clusters.join(a, b);
  return true;
}

/**
 * Whether an edge would join its ends were one of them known to stand on another list already: few people are on two.
 * It then needs no word of the other rows, who may say too little: a name and a card here, the name and a number there.
 */
const isCarriedAlone = ({ margin }: Contest, { weight }: Edge): boolean => weight + weightOf(ON_TWO_LISTS, 1) >= margin;
