import { type Contest, standWithin } from './contest.ts';
import { groundsOf } from './grounds.ts';
import { DOUBLE_OF_ONE } from './requirements.ts';
import { isOneSource, weightAmongRelatives } from './scoring.ts';

const standAsOne = groundsOf(DOUBLE_OF_ONE);

/**
 * Joins a row that was recognised in a person whose place its own source has already filled, where both rows of that
 * source stand so near to that person, and to each other, that they are one person entered twice.
 */
export function settleDoubles(contest: Contest): void {
  const { clusters } = contest;
  for (const edge of contest.edges.across) {
    const [a, b] = [clusters.of(edge.left), clusters.of(edge.right)];
    if (edge.verdict !== 'same' || !edge.pattern.isNear || a === b || !clusters.exclude(a, b)) continue;
    if (isAlone(contest, a) !== isAlone(contest, b) && areDoubles(contest, a, b) && contest.isConceivable(a, b)) clusters.join(a, b);
  }
}

/** A cluster that nothing of another source has joined: the row left over. */
const isAlone = ({ clusters }: Contest, cluster: number) => clusters.sources(cluster).length === 1;

/** Whether two persons of one source can be one person entered twice. */
export const areDoubles = (contest: Contest, a: number, b: number): boolean =>
  standWithin(contest, a, b, standAsOne) && areNoRelatives(contest, a, b);

/** Whether no two rows of one source are likelier two twins, numbered one after the other, than one person entered twice. */
function areNoRelatives({ scoring, clusters }: Contest, a: number, b: number): boolean {
  const { columns, patterns, compare } = scoring;
  const holds = (left: number, right: number) =>
    !isOneSource(columns, left, right) || weightAmongRelatives(scoring, patterns.of(compare(left, right)), left, right) > 0;
  return clusters.members(a).every((left) => clusters.members(b).every((right) => holds(left, right)));
}
