import type { Matching } from '../model/match.ts';
import type { MemberRecord } from '../model/member.ts';
import type { CommitteeKey, NameKey } from '../model/organization-name.ts';
import type { OrganizationClaim } from '../model/person.ts';
import { areVersions } from './are-versions.ts';
import type { BranchDirectory } from './branch-directory.ts';
import { type RegistryVotes, registryVotes } from './registry-votes.ts';
import { isOneName } from './same-name.ts';
import { settleList, type Told, type Verdict } from './settle-list.ts';

/** Which chi bộ a list, or a section of one, belongs to, and what told so. */
export interface Settlement {
  readonly branch: number | null;
  readonly from: Told | null;
  readonly committeeFrom: Told | null;
  readonly overruled: readonly OrganizationClaim[];
  /** Of the list's people whom the registry places, those whom it has in this chi bộ. */
  readonly agreeing: number;
  readonly placed: number;
}

/** The rows of a table that make the same claims. */
interface List {
  readonly claims: readonly OrganizationClaim[];
  readonly rows: MemberRecord[];
}

interface JudgedList extends List {
  readonly votes: RegistryVotes;
  readonly verdict: Verdict;
}

function listsOf(listed: readonly MemberRecord[]): readonly List[] {
  const lists = new Map<string, List>();
  for (const record of listed) {
    const own = record.claims.filter(({ from }) => from === 'column' || from === 'section');
    const keys = own.map(({ name: { branch, committee }, code }) =>
      [branch?.exact, committee?.exact, committee?.upper?.exact, code].join('|'),
    );
    const key = [record.table, ...keys].join('\n');
    const list = lists.get(key) ?? { claims: record.claims, rows: [] };
    list.rows.push(record);
    lists.set(key, list);
  }
  return [...lists.values()];
}

const folderOf = ({ rows }: List) => rows[0]?.source.file.replace(/[^\\/]*$/, '') ?? '';
const markless = ({ exact, plain }: NameKey) => Number(exact === plain);

/** A list whose chi bộ no source but lists tells of, and whose committee none does. */
interface Orphan {
  readonly list: JudgedList;
  readonly branch: NameKey;
  readonly index: number | null;
}

/**
 * The chi bộ that lists alone tell of. Lists of one committee and name are one chi bộ's; without a committee a name holds within
 * its folder, for another folder may be another committee's, unless the same people are on both.
 */
function madeBranches(judged: readonly JudgedList[], matching: Matching, directory: BranchDirectory): ReadonlyMap<List, number | null> {
  const made = new Map<List, number | null>();
  const orphans: Orphan[] = [];
  const personsOf = ({ rows }: List) => new Set(rows.map(({ node }) => matching.personOf[node] ?? -1));
  const isOfOne = (a: List, b: List) => folderOf(a) === folderOf(b) || areVersions(personsOf(a), personsOf(b));
  const lists = judged.flatMap((list) =>
    list.verdict.made?.branch ? [{ list, name: list.verdict.made, branch: list.verdict.made.branch }] : [],
  );
  // names with their diacritics first: one without them may be any of these
  for (const { list, name, branch } of lists.toSorted((a, b) => markless(a.branch) - markless(b.branch))) {
    const known =
      name.committee !== null ? undefined : orphans.find((other) => isOneName(other.branch, branch) && isOfOne(other.list, list));
    const index = known?.index ?? (name.committee === null ? directory.add(name) : directory.ensure(name));
    if (name.committee === null && known === undefined) orphans.push({ list, branch, index });
    made.set(list, index);
  }
  return made;
}

/** A registry that names no committee has them from the lists, where these agree. */
function adoptCommittees(judged: readonly JudgedList[], directory: BranchDirectory): void {
  const told = new Map<number, (CommitteeKey | null)[]>();
  for (const { verdict, claims } of judged) {
    if (verdict.branch === null || directory.committeeOf(verdict.branch) !== null) continue;
    const stated = claims.find(
      ({ isExplicit, from, name }) => isExplicit && from !== 'sheet' && from !== 'file' && name.committee !== null,
    );
    told.set(verdict.branch, [...(told.get(verdict.branch) ?? []), stated?.name.committee ?? null]);
  }
  for (const [branch, committees] of told) {
    const [first, ...others] = committees;
    if (first && others.every((other) => other !== null && isOneName(other, first))) directory.adopt(branch, first);
  }
}

/** Settles every list row's chi bộ, after the match: what the list says, and where that is ambiguous, where the registry places its people. */
export function settleBranches(
  listed: readonly MemberRecord[],
  matching: Matching,
  registryBranch: ReadonlyMap<number, number>,
  directory: BranchDirectory,
): ReadonlyMap<number, Settlement> {
  const homesOf = (rows: readonly MemberRecord[]) => rows.flatMap(({ node }) => registryBranch.get(matching.personOf[node] ?? -1) ?? []);
  const byTable = new Map<number, MemberRecord[]>();
  for (const record of listed) {
    const rows = byTable.get(record.table);
    if (rows) rows.push(record);
    else byTable.set(record.table, [record]);
  }
  const ofTable = new Map([...byTable].map(([table, rows]) => [table, registryVotes(homesOf(rows), rows.length, directory)]));

  // every list is judged by what the registry and the organisation list know, not by the lists before it
  const judged = listsOf(listed).map((list): JudgedList => {
    const own = registryVotes(homesOf(list.rows), list.rows.length, directory);
    const votes = own.placed === 0 ? { ...own, committee: ofTable.get(list.rows[0]?.table ?? -1)?.committee ?? null } : own;
    return { ...list, votes, verdict: settleList({ claims: list.claims, votes, directory }) };
  });
  adoptCommittees(judged, directory);
  const made = madeBranches(judged, matching, directory);

  const settlements = new Map<number, Settlement>();
  for (const list of judged) {
    const { from, committeeFrom, overruled } = list.verdict;
    const branch = list.verdict.branch ?? made.get(list) ?? null;
    const agreeing = branch === null ? 0 : (list.votes.byBranch.get(branch) ?? 0);
    const settlement: Settlement = { branch, from, committeeFrom, overruled, agreeing, placed: list.votes.placed };
    for (const { node } of list.rows) settlements.set(node, settlement);
  }
  return settlements;
}
