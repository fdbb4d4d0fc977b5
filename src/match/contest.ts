import { type Clusters, clustersOf } from './clusters.ts';
import type { Edge, Edges } from './edges.ts';
import type { Grounds } from './grounds.ts';
import { isOneSource, pairWeight, type Scoring } from './scoring.ts';
import { weightAt } from './settings.ts';

/** The state of a match while pairs are being settled. */
export interface Contest {
  readonly scoring: Scoring;
  readonly clusters: Clusters;
  readonly edges: Edges;
  /** How much heavier the chosen settlement must be than the next best. */
  readonly margin: number;
  /** Pairs of two sources at a position, same or unsure. */
  acrossAt(position: number): readonly Edge[];
  claimsAt(position: number): readonly Edge[];
  weightBetween(left: number, right: number): number;
  /** Whether two rows speak strongly against being one person. To say little is not to speak against it. */
  speaksAgainst(left: number, right: number): boolean;
  /** Whether two rows say enough to be told from strangers. */
  vouchesFor(left: number, right: number): boolean;
  /** Whether neither people nor any row of one cluster speak strongly against being one with a row of the other. */
  isConceivable(a: number, b: number): boolean;
  /** Whether the rows of two clusters vouch for each other, every one for every one: none says too little to be told from a stranger. */
  isVouchedFor(a: number, b: number): boolean;
}

/** Sets up the contest with every row by itself. */
export function contestOf(edges: Edges, scoring: Scoring): Contest {
  const clusters = clustersOf(scoring.columns);
  const margin = weightAt(scoring.settings.same);
  const acrossAt = byPosition(edges.across, scoring.columns.size);
  const weightBetween = (left: number, right: number) =>
    acrossAt(left).find((edge) => edge.left === right || edge.right === right)?.weight ??
    pairWeight(scoring, scoring.patterns.of(scoring.compare(left, right)), left, right);
  const objectionBetween = (left: number, right: number) =>
    scoring.weigher.parts(scoring.patterns.of(scoring.compare(left, right)), left, right).reduce((sum, part) => sum + Math.min(0, part), 0);
  const vouchesFor = (left: number, right: number) => weightBetween(left, right) > -margin;
  const speaksAgainst = (left: number, right: number) => !vouchesFor(left, right) && objectionBetween(left, right) <= -margin;
  const hold = (a: number, b: number, holds: (left: number, right: number) => boolean) =>
    clusters.members(a).every((left) => clusters.members(b).every((right) => holds(left, right)));
  return {
    scoring,
    clusters,
    edges,
    margin,
    acrossAt,
    claimsAt: byPosition(edges.claims, scoring.columns.size),
    weightBetween,
    speaksAgainst,
    vouchesFor,
    isConceivable: (a, b) => !clusters.areKeptApart(a, b) && hold(a, b, (left, right) => !speaksAgainst(left, right)),
    isVouchedFor: (a, b) => hold(a, b, vouchesFor),
  };
}

const NO_EDGES: readonly Edge[] = [];

function byPosition(edges: readonly Edge[], size: number): (position: number) => readonly Edge[] {
  const at = Array.from<Edge[] | undefined>({ length: size });
  const add = (position: number, edge: Edge) => {
    const list = at[position];
    if (list) list.push(edge);
    else at[position] = [edge];
  };
  for (const edge of edges) {
    add(edge.left, edge);
    add(edge.right, edge);
  }
  return (position) => at[position] ?? NO_EDGES;
}

/** The cluster at the other end of an edge that leaves this one. */
export const otherEnd = (clusters: Clusters, cluster: number, edge: Edge): number => {
  const left = clusters.of(edge.left);
  return left === cluster ? clusters.of(edge.right) : left;
};

/** Whether every two rows of one source that the clusters would bring together stand on these grounds. */
export function standWithin({ scoring, clusters }: Contest, a: number, b: number, grounds: Grounds): boolean {
  const { columns, compare, patterns } = scoring;
  return clusters
    .members(a)
    .every((left) =>
      clusters.members(b).every((right) => !isOneSource(columns, left, right) || grounds(patterns.of(compare(left, right)).rungs)),
    );
}
