import type { Node } from '../model/match.ts';
import { type Clusters, clustersOf } from './clusters.ts';
import { compare, pairWeight } from './compare.ts';
import type { Edge, Edges } from './edges.ts';
import type { Grounds } from './grounds.ts';
import type { Population } from './population.ts';
import { isOneSource } from './score-pair.ts';
import { type MatchSettings, weightAt } from './settings.ts';

/** The state of a match while pairs are being settled. */
export interface Contest {
  readonly rows: readonly Node[];
  readonly clusters: Clusters;
  readonly edges: Edges;
  /** Pairs of two sources at a position, same or unsure. */
  readonly acrossAt: readonly (readonly Edge[])[];
  readonly claimsAt: readonly (readonly Edge[])[];
  /** How much heavier the chosen settlement must be than the next best. */
  readonly margin: number;
  /** Whether no row of one cluster speaks strongly against being one with a row of the other. */
  isConceivable(a: number, b: number): boolean;
}

/** Sets up the contest with every row by itself. */
export function contestOf(rows: readonly Node[], edges: Edges, population: Population, settings: MatchSettings): Contest {
  const clusters = clustersOf(rows);
  const margin = weightAt(settings.same);
  const isConceivable = (a: number, b: number) =>
    clusters.members(a).every((left) => clusters.members(b).every((right) => weightBetween(left, right) > -margin));
  const weightBetween = (left: number, right: number) => {
    const [a, b] = [rows[left], rows[right]];
    return a && b ? pairWeight(compare(a.keys, b.keys), a, b, population) : 0;
  };
  return {
    rows,
    clusters,
    edges,
    acrossAt: byPosition(rows.length, edges.across),
    claimsAt: byPosition(rows.length, edges.claims),
    margin,
    isConceivable,
  };
}

function byPosition(length: number, edges: readonly Edge[]): readonly (readonly Edge[])[] {
  const at: Edge[][] = Array.from({ length }, () => []);
  for (const edge of edges) {
    at[edge.left]?.push(edge);
    at[edge.right]?.push(edge);
  }
  return at;
}

/** The cluster at the other end of an edge that leaves this one. */
export const otherEnd = (clusters: Clusters, cluster: number, edge: Edge): number => {
  const left = clusters.of(edge.left);
  return left === cluster ? clusters.of(edge.right) : left;
};

/** Whether every two rows of one source that the clusters would bring together stand on these grounds. */
export function standWithin({ rows, clusters }: Contest, a: number, b: number, grounds: Grounds): boolean {
  const rowsOf = (cluster: number) => clusters.members(cluster).map((position) => rows[position]);
  return rowsOf(a).every((left) =>
    rowsOf(b).every((right) => !left || !right || !isOneSource(left, right) || grounds(compare(left.keys, right.keys))),
  );
}
