import { type Day, lastDay } from '../model/calendar-date.ts';
import type { Matching } from '../model/match.ts';
import type { MemberRecord } from '../model/member.ts';
import type { OrganizationRecord } from '../model/organization.ts';
import type { ScopeName } from '../model/scope-name.ts';
import type { Table } from '../model/table.ts';
import type { TransferRecord } from '../model/transfer.ts';
import type { UnreadRow } from '../model/unread-row.ts';
import type { Branch } from './branch.ts';
import { branchDirectory } from './branch-directory.ts';
import { dossiersOf } from './build-dossiers.ts';
import type { Place, Presence } from './dossier.ts';
import { numberHolders } from './number-holders.ts';
import { type PlacedMembers, placeMembers } from './place-members.ts';
import { placeTransfers } from './place-transfers.ts';
import { type RivalLists, rivalLists } from './rival-lists.ts';
import { scopeOf } from './scope-of.ts';
import type { Standing } from './standing.ts';
import { unreadIn } from './unread-in.ts';
import { withoutRepeats } from './without-repeats.ts';

/** What standing is built from: the records, and who is who. */
export interface StandingInput {
  readonly tables: readonly Table[];
  readonly persons: readonly (MemberRecord | TransferRecord)[];
  readonly organizations: readonly OrganizationRecord[];
  readonly matching: Matching;
  readonly unread: readonly UnreadRow[];
  readonly asOf: Day;
  /** "all", or names and codes; null for the committees that any list given belongs to. */
  readonly scope: readonly ScopeName[] | null;
}

const earliest = (days: readonly Day[], otherwise: Day): Day => days.reduce((first, day) => (day < first ? day : first), otherwise);

function groupBy(places: readonly Place[], keyOf: (place: Place) => number | null): ReadonlyMap<number, readonly Place[]> {
  const groups = new Map<number, Place[]>();
  for (const place of places) {
    const key = keyOf(place);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(place);
    else groups.set(key, [place]);
  }
  return groups;
}

const groupByBranch = (places: readonly Place[]) => groupBy(places, ({ branch }) => branch);

const ofRole = (places: readonly Place[], role: 'registry' | 'branches') => places.filter(({ record }) => record.source.role === role);

const AWAY: ReadonlySet<Presence> = new Set(['temporary', 'moved', 'out']);

/**
 * The chi bộ from which a list came. A column that names the home of a visitor, or of one who left, is no list of that chi bộ,
 * nor is a list of those who came, left, were honoured or were at a meeting. A list of dues or ratings has everybody, if it holds
 * most of those whom the registry has there.
 */
function branchesWithList(
  onLists: ReadonlyMap<number, readonly Place[]>,
  inRegistry: ReadonlyMap<number, readonly Place[]>,
  { settlements }: Pick<PlacedMembers, 'settlements'>,
): ReadonlySet<number> {
  const isOfList = ({ presence, record }: Place) => !AWAY.has(presence) || settlements.get(record.node)?.from !== 'column';
  const isList = (branch: number, places: readonly Place[]) => {
    const active = (inRegistry.get(branch) ?? []).filter(({ presence }) => presence === 'official');
    const isOfAll = places.every(({ record }) => !record.isAmongSome || record.monthsAbsent !== null);
    return places.some(({ record }) => !record.isOnExtract) || (isOfAll && places.length * 2 >= active.length);
  };
  return new Set(
    [...onLists].flatMap(([branch, places]) => {
      const own = places.filter(isOfList);
      return own.length > 0 && isList(branch, own) ? [branch] : [];
    }),
  );
}

/** Rows of the versions of a list that are not used place nobody. */
function withoutUnused(places: readonly Place[], rivals: readonly RivalLists[]): readonly Place[] {
  if (rivals.length === 0) return places;
  return places.filter(({ branch, record }) => !rivals.some((rival) => rival.branch === branch && rival.unused.includes(record.table)));
}

/** Those that a chi bộ was merged into, handed over to or split up among, and those that these were in their turn. */
function successors(place: number | null, branches: readonly Branch[], found = new Set<number>()): ReadonlySet<number> {
  for (const heir of place === null ? [] : (branches[place]?.ending?.successors ?? [])) {
    if (found.has(heir)) continue;
    found.add(heir);
    successors(heir, branches, found);
  }
  return found;
}

function sharedNames(branches: readonly Branch[]): (name: string) => boolean {
  const committees = new Map<string, Set<string | null>>();
  for (const { name, committee } of branches) committees.set(name, (committees.get(name) ?? new Set()).add(committee));
  return (name) => (committees.get(name)?.size ?? 0) > 1;
}

const tableName = ({ file, sheet }: Table) => (sheet.name === '' ? file : `${file}#${sheet.name}`);

/** Where people stand, worked out once for all rules: chi bộ settled, transfers in order, scope drawn. */
export function buildStanding({ tables, persons, organizations, matching, unread, asOf, scope }: StandingInput): Standing {
  const dayOfTable = tables.map((table) => (table.asOf && lastDay(table.asOf) < asOf ? lastDay(table.asOf) : asOf));
  const dayOf = (record: { readonly table: number }) => dayOfTable[record.table] ?? asOf;
  const members = persons.filter((record) => record.kind === 'member');
  const directory = branchDirectory(organizations, asOf);

  const { places: read, homes, settlements } = placeMembers(members, matching, directory, dayOf);
  const listed = withoutRepeats(ofRole(read, 'branches'), matching.personOf);
  const rivals = rivalLists(listed, tables, matching.personOf, homes);
  const places = withoutUnused([...ofRole(read, 'registry'), ...listed], rivals);
  const books = persons.filter((record) => record.kind === 'transfer');
  const transfers = placeTransfers(books, { places, personOf: matching.personOf, directory, dayOf });
  const byTable = groupBy(read, ({ record }) => record.table);
  const onLists = groupByBranch(ofRole(places, 'branches'));
  const inRegistry = groupByBranch(ofRole(places, 'registry'));
  const withList = branchesWithList(onLists, inRegistry, { settlements });
  const isInScope = scopeOf(scope, withList, directory);
  const contacts = members.filter(({ isOutsider }) => isOutsider);
  const daysOf = (some: readonly Place[] | undefined) => (some ?? []).map(({ day }) => day);

  const branches = directory.branches(asOf);
  return {
    asOf,
    branches,
    isNameShared: sharedNames(branches),
    successorsOf: (branch) => [...successors(branch, branches)],
    dossiers: dossiersOf({ matching, persons, places, transfers, contacts, isInScope, unread: unreadIn(unread, tables) }),
    personOf: matching.personOf,
    persons,
    pairs: matching.pairs,
    rivals,
    tableName: (table) =>
      tables
        .slice(table, table + 1)
        .map(tableName)
        .join(''),
    hasList: (branch) => branch !== null && withList.has(branch),
    isInScope,
    listedIn: (branch) => onLists.get(branch) ?? [],
    registeredIn: (branch) => inRegistry.get(branch) ?? [],
    registryDay: earliest(daysOf(ofRole(places, 'registry')), asOf),
    listDay: (branch) => earliest(daysOf(onLists.get(branch)), asOf),
    holdersOf: numberHolders(places, matching),
    settlementOf: (node) => settlements.get(node) ?? null,
    placedIn: (table) => byTable.get(table) ?? [],
  };
}
