import { type Day, lastDay } from '../model/calendar-date.ts';
import type { Matching } from '../model/match.ts';
import type { MemberRecord } from '../model/member.ts';
import type { OrganizationRecord } from '../model/organization.ts';
import type { OrganizationName } from '../model/organization-name.ts';
import type { OrganizationClaim } from '../model/person.ts';
import type { Table } from '../model/table.ts';
import type { TransferRecord } from '../model/transfer.ts';
import { type BranchDirectory, branchDirectory } from './branch-directory.ts';
import { dossiersOf } from './build-dossiers.ts';
import type { Place } from './dossier.ts';
import { numberHolders } from './number-holders.ts';
import { presenceOf } from './presence.ts';
import { settleBranches } from './settle-branches.ts';
import type { Standing } from './standing.ts';
import type { PlacedTransfer } from './transfer-cases.ts';

/** What standing is built from: the records, and who is who. */
export interface StandingInput {
  readonly tables: readonly Table[];
  readonly persons: readonly (MemberRecord | TransferRecord)[];
  readonly organizations: readonly OrganizationRecord[];
  readonly matching: Matching;
  readonly asOf: Day;
}

const earliest = (days: readonly Day[], otherwise: Day): Day => days.reduce((first, day) => (day < first ? day : first), otherwise);

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

function groupByBranch(places: readonly Place[]): ReadonlyMap<number, readonly Place[]> {
  const groups = new Map<number, Place[]>();
  for (const place of places) {
    if (place.branch === null) continue;
    const group = groups.get(place.branch);
    if (group) group.push(place);
    else groups.set(place.branch, [place]);
  }
  return groups;
}

/** Where people stand, worked out once for all rules: chi bộ settled, transfers in order, scope drawn. */
export function buildStanding({ tables, persons, organizations, matching, asOf }: StandingInput): Standing {
  const dayOfTable = tables.map((table) => (table.asOf && lastDay(table.asOf) < asOf ? lastDay(table.asOf) : asOf));
  const dayOf = (record: { readonly table: number }) => dayOfTable[record.table] ?? asOf;
  const members = persons.filter((record) => record.kind === 'member');
  const registered = members.filter(({ source }) => source.role === 'registry');
  const listed = members.filter(({ source, isResidentContact }) => source.role === 'branches' && !isResidentContact);
  const directory = branchDirectory(organizations);

  const branchOfNode = new Map<number, number | null>();
  const homes = new Map<number, number>();
  for (const record of registered) {
    const branch = registryBranch(record, directory);
    branchOfNode.set(record.node, branch);
    const person = matching.personOf[record.node];
    if (branch !== null && person !== undefined && presenceOf(record, dayOf(record)) === 'official') homes.set(person, branch);
  }
  const settlements = settleBranches(listed, matching, homes, directory);
  for (const { node } of listed) branchOfNode.set(node, settlements.get(node)?.branch ?? null);

  const placeName = (name: OrganizationName | null) => (name ? directory.ensure(name) : null);
  const transfers: readonly PlacedTransfer[] = persons
    .filter((record) => record.kind === 'transfer')
    .map((record) => ({ record, from: placeName(record.from), to: placeName(record.to), day: dayOf(record) }));

  const places: readonly Place[] = members
    .filter(({ isResidentContact }) => !isResidentContact)
    .map((record) => ({
      record,
      branch: branchOfNode.get(record.node) ?? null,
      presence: presenceOf(record, dayOf(record)),
      day: dayOf(record),
    }));
  const onLists = groupByBranch(places.filter(({ record }) => record.source.role === 'branches'));
  const inRegistry = groupByBranch(places.filter(({ record }) => record.source.role === 'registry'));

  const branches = directory.branches(asOf);
  const committees = new Set([...onLists.keys()].flatMap((branch) => directory.committeeOf(branch)?.plain ?? []));
  const isInScope = (branch: number | null) => {
    const committee = branch === null ? null : directory.committeeOf(branch);
    return committees.size === 0 || committee === null || committees.has(committee.plain);
  };

  const contacts = members.filter(({ isResidentContact }) => isResidentContact);
  return {
    asOf,
    branches,
    dossiers: dossiersOf({ matching, persons, places, transfers, contacts, isInScope }),
    personOf: matching.personOf,
    persons,
    pairs: matching.pairs,
    dayOfTable,
    hasList: (branch) => branch !== null && onLists.has(branch),
    isInScope,
    listedIn: (branch) => onLists.get(branch) ?? [],
    registeredIn: (branch) => inRegistry.get(branch) ?? [],
    registryDay: earliest(registered.map(dayOf), asOf),
    listDay: (branch) =>
      earliest(
        (onLists.get(branch) ?? []).map(({ day }) => day),
        asOf,
      ),
    holdersOf: numberHolders(places, matching),
  };
}
