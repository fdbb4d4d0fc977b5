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
function registryBranch({ claims }: MemberRecord, directory: BranchDirectory): number | null {
  const own = claims.find(({ from, name, code }) => from === 'column' && (name.branch !== null || code !== null));
  const stated = own ?? claims.find(({ name, isExplicit }) => isExplicit && name.branch);
  return stated ? directory.ensure(completed(stated.name, claims), stated.code) : null;
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
  const counted = members.filter(({ isResidentContact }) => !isResidentContact);
  for (const record of counted.filter(({ source }) => source.role === 'registry')) {
    const branch = registryBranch(record, directory);
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
