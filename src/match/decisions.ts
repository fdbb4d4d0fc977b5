import type { Decision } from '../model/match.ts';
import type { Clusters } from './clusters.ts';

/**
 * Takes what people said for a fact, before anything is weighed, by the rows' positions, `left < right`: who is one person is joined, and
 * who is two is never joined, not even through further rows. What cannot all be so (one and two are one person, two and
 * three are, one and three are not) joins nobody: the pairs said to be one person are given back, for people to settle.
 */
export function settleDecisions(clusters: Clusters, decisions: readonly Decision[]): readonly Decision[] {
  const said = (verdict: Decision['verdict']) => [
    ...new Map(decisions.filter((decision) => decision.verdict === verdict).map((pair) => [`${pair.left} ${pair.right}`, pair])).values(),
  ];
  const groupOf = groupsOf(said('same'));
  const different = said('different');
  const atOdds = new Set(different.filter(({ left, right }) => groupOf(left) === groupOf(right)).map(({ left }) => groupOf(left)));
  const contradicted = said('same').filter(({ left }) => atOdds.has(groupOf(left)));
  for (const { left, right } of [...different, ...contradicted]) clusters.keepApart(left, right);
  for (const { left, right } of said('same')) {
    const [a, b] = [clusters.of(left), clusters.of(right)];
    if (!atOdds.has(groupOf(left)) && a !== b) clusters.join(a, b);
  }
  return contradicted;
}

/** The group of each row that is one person with others by what was said; a row of which nothing was said is its own. */
function groupsOf(same: readonly Decision[]): (row: number) => number {
  const parent = new Map<number, number>();
  const rootOf = (row: number): number => {
    const next = parent.get(row) ?? row;
    return next === row ? row : rootOf(next);
  };
  for (const { left, right } of same) parent.set(rootOf(left), rootOf(right));
  return rootOf;
}
