import type { Decision } from '../model/match.ts';
import type { Clusters } from './clusters.ts';

/**
 * Takes what people said for a fact, before anything is weighed, by the rows' positions: who is one person is joined, and
 * who is two is never joined, not even through further rows. Where they said both of one pair it stays joined.
 */
export function settleDecisions(clusters: Clusters, decisions: readonly Decision[]): void {
  for (const { left, right, verdict } of decisions) {
    if (verdict === 'different') clusters.keepApart(left, right);
    else if (clusters.of(left) !== clusters.of(right)) clusters.join(clusters.of(left), clusters.of(right));
  }
}
