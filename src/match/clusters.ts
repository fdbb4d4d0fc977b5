import type { Node } from '../model/match.ts';

/** Rows joined so far. A cluster is named by one of its positions and holds at most one person of each source. */
export interface Clusters {
  /** The cluster a position belongs to. */
  of(position: number): number;
  members(cluster: number): readonly number[];
  /** Whether both hold a person of one source: then they are two people. */
  exclude(a: number, b: number): boolean;
  /** The sources with a row in the cluster, the transfer book left out. */
  sources(cluster: number): ReadonlySet<string>;
  join(a: number, b: number): void;
}

/** Starts with every row by itself. */
export function clustersOf(rows: readonly Node[]): Clusters {
  const cluster = rows.map((_, position) => position);
  const members: (readonly number[])[] = rows.map((_, position) => [position]);
  const sources: ReadonlySet<string>[] = rows.map(({ group }) => new Set(group === 'transfers' ? [] : [group]));
  const sourcesIn = (name: number) => sources[name] ?? new Set<string>();
  return {
    of: (position) => cluster[position] ?? position,
    members: (name) => members[name] ?? [],
    sources: sourcesIn,
    exclude: (a, b) => [...sourcesIn(a)].some((source) => sourcesIn(b).has(source)),
    join(a, b) {
      const [kept, gone] = a < b ? [a, b] : [b, a];
      members[kept] = [...(members[kept] ?? []), ...(members[gone] ?? [])];
      sources[kept] = new Set([...sourcesIn(kept), ...sourcesIn(gone)]);
      for (const position of members[gone] ?? []) cluster[position] = kept;
      members[gone] = [];
    },
  };
}
