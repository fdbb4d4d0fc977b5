import { compare } from './compare.ts';
import type { Contest } from './contest.ts';
import { groundsOf } from './grounds.ts';
import { DOUBLE_OF_ONE } from './requirements.ts';
import { isOneSource } from './score-pair.ts';

const standAsOne = groundsOf(DOUBLE_OF_ONE);

/**
 * Joins a row that was recognised in a person whose place its own source has already filled, where both rows of that
 * source stand so near to that person, and to each other, that they are one person entered twice.
 */
export function settleDoubles(contest: Contest): void {
  const { clusters } = contest;
  for (const edge of contest.edges.across) {
    const [a, b] = [clusters.of(edge.left), clusters.of(edge.right)];
    if (edge.verdict !== 'same' || !edge.isNear || a === b || !clusters.exclude(a, b)) continue;
    if (isAlone(contest, a) !== isAlone(contest, b) && areDoubles(contest, a, b) && contest.isConceivable(a, b)) clusters.join(a, b);
  }
}

/** A cluster that nothing of another source has joined: the row left over. */
const isAlone = ({ clusters }: Contest, cluster: number) => clusters.sources(cluster).size === 1;

/** Whether no row of one cluster contradicts a row of the same source in the other. */
export function areDoubles({ rows, clusters }: Contest, a: number, b: number): boolean {
  const rowsOf = (cluster: number) => clusters.members(cluster).map((position) => rows[position]);
  return rowsOf(a).every((left) =>
    rowsOf(b).every((right) => !left || !right || !isOneSource(left, right) || standAsOne(compare(left.keys, right.keys))),
  );
}
