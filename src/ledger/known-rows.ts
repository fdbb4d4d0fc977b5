import type { KnownRow } from '../model/decision.ts';
import type { MemberRecord } from '../model/member.ts';
import { rowKeys } from '../model/row-keys.ts';
import type { TransferRecord } from '../model/transfer.ts';

type PersonRecord = MemberRecord | TransferRecord;

interface Candidate {
  readonly node: number;
  readonly shared: number;
  readonly isWhole: boolean;
}

/** Finds the rows of a run that decisions name, by what they say. */
export function rowFinder(persons: readonly PersonRecord[], digest: (text: string) => string) {
  const keys = persons.map((person) => rowKeys(person, digest));
  const nodes = new Map<string, number[]>();
  for (const [node, own] of keys.entries()) {
    const role = persons[node]?.source.role ?? '';
    for (const key of own) nodes.set(`${role} ${key}`, [...(nodes.get(`${role} ${key}`) ?? []), node]);
  }
  const candidatesOf = (row: KnownRow): readonly Candidate[] => {
    const found = [...new Set(row.keys.flatMap((key) => nodes.get(`${row.role} ${key}`) ?? []))];
    const all = found.map((node) => {
      const shared = row.keys.filter((key) => keys[node]?.includes(key)).length;
      return { node, shared, isWhole: shared === row.keys.length && shared === keys[node]?.length };
    });
    const most = Math.max(0, ...all.map(({ shared }) => shared));
    return all.filter(({ shared }) => shared === most);
  };

  /** Each row's node, or null where none is surely meant; the surest first, so that no row is taken for two. Equal rows are taken in turn. */
  return (rows: readonly KnownRow[]): readonly (number | null)[] => {
    const taken = new Set<number>();
    const found = new Map<KnownRow, number>();
    for (const row of rows.toSorted((a, b) => (candidatesOf(b)[0]?.shared ?? 0) - (candidatesOf(a)[0]?.shared ?? 0))) {
      const free = candidatesOf(row).filter(({ node }) => !taken.has(node));
      const [first] = free;
      if (first === undefined || (free.length > 1 && !free.every(({ isWhole }) => isWhole))) continue;
      taken.add(first.node);
      found.set(row, first.node);
    }
    return rows.map((row) => found.get(row) ?? null);
  };
}
