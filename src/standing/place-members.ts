import type { Day } from '../model/calendar-date.ts';
import type { Matching } from '../model/match.ts';
import type { MemberRecord } from '../model/member.ts';
import type { OrganizationName } from '../model/organization-name.ts';
import type { OrganizationClaim } from '../model/person.ts';
import type { BranchDirectory } from './branch-directory.ts';
import type { Place } from './dossier.ts';
import { presenceOf } from './presence.ts';
import { type Settlement, settleBranches } from './settle-branches.ts';

const completed = (name: OrganizationName, claims: readonly OrganizationClaim[]): OrganizationName => ({
  ...name,
  committee: name.committee ?? claims.find(({ name: { committee } }) => committee)?.name.committee ?? null,
});

/** The registry's chi bộ of a row: by its column, completed by a committee named elsewhere in the export, or by code. */
function statedName({ claims }: MemberRecord): { readonly name: OrganizationName; readonly code: string | null } | null {
  const own = claims.find(({ from, name, code }) => from === 'column' && (name.branch !== null || code !== null));
  const stated = own ?? claims.find(({ name, isExplicit }) => isExplicit && name.branch);
  return stated ? { name: completed(stated.name, claims), code: stated.code } : null;
}

const keyOf = ({ branch, committee }: OrganizationName, code: string | null) =>
  [branch?.exact, committee?.exact, committee?.upper?.exact, code].join('|');

/** How much a name leaves open: names that say most are met first, so that the others can be held against them. */
const openness = ({ branch, committee }: OrganizationName, code: string | null) =>
  [committee === null, committee?.upper == null, committee?.exact === committee?.plain, branch?.exact === branch?.plain, code === null]
    .map(Number)
    .join('');

/** The registry's chi bộ by row, whatever the order of its rows. */
function registryBranches(records: readonly MemberRecord[], directory: BranchDirectory): ReadonlyMap<number, number | null> {
  const stated = records.flatMap((record) => {
    const found = statedName(record);
    return found === null ? [] : [{ node: record.node, ...found, key: keyOf(found.name, found.code) }];
  });
  const names = [...new Map(stated.map((row) => [row.key, row])).values()];
  const ordered = names.toSorted((a, b) => openness(a.name, a.code).localeCompare(openness(b.name, b.code)));
  const branches = new Map(ordered.map(({ key, name, code }) => [key, directory.ensure(name, code)]));
  return new Map(stated.map(({ node, key }) => [node, branches.get(key) ?? null]));
}

/** The rows of all members in their chi bộ. */
export interface PlacedMembers {
  readonly places: readonly Place[];
  /** The registry's chi bộ by person. */
  readonly homes: ReadonlyMap<number, number>;
  /** What told a list row's chi bộ, by node. */
  readonly settlements: ReadonlyMap<number, Settlement>;
}

/** Settles every list and registry row in its chi bộ; residents' contacts place nobody. */
export function placeMembers(
  members: readonly MemberRecord[],
  matching: Matching,
  directory: BranchDirectory,
  dayOf: (record: MemberRecord) => Day,
): PlacedMembers {
  const branchOf = new Map<number, number | null>();
  const homes = new Map<number, number>();
  const counted = members.filter(({ isOutsider }) => !isOutsider);
  const registered = counted.filter(({ source }) => source.role === 'registry');
  const branches = registryBranches(registered, directory);
  for (const record of registered) {
    const branch = branches.get(record.node) ?? null;
    branchOf.set(record.node, branch);
    const person = matching.personOf[record.node];
    if (branch !== null && person !== undefined && presenceOf(record, dayOf(record)) === 'official') homes.set(person, branch);
  }
  const listed = counted.filter(({ source }) => source.role === 'branches');
  const settlements = settleBranches(listed, matching, homes, directory);
  for (const [node, { branch }] of settlements) branchOf.set(node, branch);

  const places = counted.map((record) => ({
    record,
    branch: branchOf.get(record.node) ?? null,
    presence: presenceOf(record, dayOf(record)),
    day: dayOf(record),
  }));
  return { places, homes, settlements };
}
