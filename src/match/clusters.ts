import type { Columns } from './columns.ts';

/** Rows joined so far. A cluster is named by one of its positions and holds at most one person of each source. */
export interface Clusters {
  /** The cluster a position belongs to. */
  of(position: number): number;
  members(cluster: number): readonly number[];
  /** Whether both hold a person of one source: then they are two people. */
  exclude(a: number, b: number): boolean;
  /** The sources with a row in the cluster, the transfer book left out; in no order. */
  sources(cluster: number): readonly number[];
  join(a: number, b: number): void;
}

/** Starts with every row by itself. */
export function clustersOf({ size, source, sources }: Columns): Clusters {
  const cluster = Int32Array.from({ length: size }, (_, position) => position);
  // Rows by themselves, which most are at first, take no list of their own.
  const members = new Map<number, readonly number[]>();
  const transfers = sources.indexOf('transfers');
  const membersOf = (name: number) => members.get(name) ?? (cluster[name] === name ? [name] : []);
  const sourcesOf = (name: number) => {
    const found: number[] = [];
    for (const position of membersOf(name)) {
      const own = source[position] as number;
      if (own !== transfers && !found.includes(own)) found.push(own);
    }
    return found;
  };
  return {
    of: (position) => cluster[position] as number,
    members: membersOf,
    sources: sourcesOf,
    exclude(a, b) {
      const own = sourcesOf(a);
      return membersOf(b).some((position) => own.includes(source[position] as number));
    },
    join(a, b) {
      const [kept, gone] = a < b ? [a, b] : [b, a];
      const joined = membersOf(gone);
      members.set(kept, [...membersOf(kept), ...joined]);
      for (const position of joined) cluster[position] = kept;
      members.delete(gone);
    },
  };
}
