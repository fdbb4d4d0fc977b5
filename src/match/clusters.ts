import type { Columns } from './columns.ts';

/** Rows joined so far. A cluster is named by one of its positions and holds at most one person of each source. */
export interface Clusters {
  /** The cluster a position belongs to. */
  of(position: number): number;
  members(cluster: number): readonly number[];
  /** Whether they are two people: both hold a person of one source, or people said so. */
  exclude(a: number, b: number): boolean;
  /** The sources with a row in the cluster, the transfer book left out; in no order. */
  sources(cluster: number): readonly number[];
  join(a: number, b: number): void;
  /** People said that two positions are two people. */
  keepApart(a: number, b: number): void;
  areKeptApart(a: number, b: number): boolean;
}

/** Starts with every row by itself. */
export function clustersOf({ size, source, sources }: Columns): Clusters {
  const cluster = Int32Array.from({ length: size }, (_, position) => position);
  // Rows by themselves, which most are at first, take no list of their own.
  const members = Array.from<readonly number[] | undefined>({ length: size });
  const keptApart = new Map<number, number[]>();
  const areKeptApart = (a: number, b: number) =>
    keptApart.size > 0 && membersOf(a).some((position) => keptApart.get(position)?.some((other) => cluster[other] === b));
  const transfers = sources.indexOf('transfers');
  const membersOf = (name: number) => members[name] ?? (cluster[name] === name ? [name] : []);
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
    areKeptApart,
    keepApart(a, b) {
      keptApart.set(a, [...(keptApart.get(a) ?? []), b]);
      keptApart.set(b, [...(keptApart.get(b) ?? []), a]);
    },
    exclude(a, b) {
      if (areKeptApart(a, b)) return true;
      const others = membersOf(b);
      return membersOf(a).some((own) => source[own] !== transfers && others.some((position) => source[position] === source[own]));
    },
    join(a, b) {
      const [kept, gone] = a < b ? [a, b] : [b, a];
      const joined = membersOf(gone);
      members[kept] = [...membersOf(kept), ...joined];
      for (const position of joined) cluster[position] = kept;
      members[gone] = undefined;
    },
  };
}
