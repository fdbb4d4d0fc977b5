import type { Matching } from '../model/match.ts';
import type { MemberRecord } from '../model/member.ts';
import { packed } from '../model/packed.ts';
import type { TransferRecord } from '../model/transfer.ts';
import type { Dossier, Place } from './dossier.ts';
import { identities } from './identity.ts';
import type { PlacedTransfer } from './placed-transfer.ts';
import { transferCases } from './transfer-cases.ts';
import type { UnreadIn } from './unread-in.ts';

interface DossierInput {
  readonly matching: Matching;
  readonly persons: readonly (MemberRecord | TransferRecord)[];
  readonly places: readonly Place[];
  readonly transfers: readonly PlacedTransfer[];
  readonly contacts: readonly MemberRecord[];
  readonly isInScope: (branch: number | null) => boolean;
  readonly unread: UnreadIn;
}

function groupByPerson<Item>(
  items: readonly Item[],
  nodeOf: (item: Item) => number,
  personOf: readonly number[],
): (person: number) => readonly Item[] {
  const groups = new Map<number, Item[]>();
  for (const item of items) {
    const person = personOf[nodeOf(item)] ?? -1;
    const group = groups.get(person);
    if (group) group.push(item);
    else groups.set(person, [item]);
  }
  const none: readonly Item[] = [];
  return (person) => groups.get(person) ?? none;
}

/** The weakest of the links that hold a person's rows together: each row by its best link to another of them. */
function confidences({ pairs, personOf, persons }: Matching): readonly (number | null)[] {
  const best = new Map<number, number>();
  for (const { left, right, verdict, probability } of pairs) {
    if (verdict !== 'same' || personOf[left] !== personOf[right]) continue;
    for (const node of [left, right]) best.set(node, Math.max(best.get(node) ?? 0, probability));
  }
  return persons.map((nodes) => (nodes.length < 2 ? null : Math.min(...nodes.map((node) => best.get(node) ?? 0))));
}

/** A visitor whom the list does not mark: the transfer book has a temporary stay here, and the home is elsewhere. */
function withUnmarkedVisits(lists: readonly Place[], dossier: Pick<Dossier, 'registry' | 'transfers'>): readonly Place[] {
  const isVisit = ({ branch, presence, record }: Place) =>
    presence === 'official' &&
    record.status !== 'temporary-elsewhere' &&
    dossier.transfers.some((transfer) => transfer.to === branch && transfer.record.transferKind === 'temporary') &&
    !dossier.transfers.some((transfer) => transfer.to === branch && transfer.record.transferKind === 'official') &&
    [...dossier.registry, ...lists].some((other) => other.presence === 'official' && other.branch !== null && other.branch !== branch);
  return lists.map((place) => (isVisit(place) ? { ...place, presence: 'temporary' } : place));
}

/** A move of which the book says no kind, to a chi bộ whose list has its person as a visitor, is a temporary stay. */
function asVisit(transfer: PlacedTransfer, own: readonly Place[]): PlacedTransfer {
  const { record, to } = transfer;
  if (record.isKindSaid || to === null) return transfer;
  const isVisit = own.some(
    ({ branch, presence, record: { source } }) => branch === to && presence === 'temporary' && source.role === 'branches',
  );
  return isVisit ? { ...transfer, record: { ...record, transferKind: 'temporary' } } : transfer;
}

type Side = 'registry' | 'branches' | 'transfers';
const SIDES: readonly Side[] = ['registry', 'branches', 'transfers'];
const NO_SIDES: ReadonlySet<Side> = new Set();

/**
 * Sides with which a person's link is unsure. A list row or registry row excuses only while it is assigned to nobody
 * else; an unsure transfer row neither accuses nor excuses, whoever has it.
 */
function unsureSides({ matching, persons }: DossierInput): ReadonlyMap<number, ReadonlySet<Side>> {
  const { pairs, personOf, persons: clusters } = matching;
  const sideOf = (node: number): Side | null => {
    const record = persons[node];
    return !record || (record.kind === 'member' && record.isOutsider) ? null : (record.source.role as Side);
  };
  const has = (person: number, side: Side) => (clusters[person] ?? []).some((node) => sideOf(node) === side);
  const isTaken = (side: Side, person: number) =>
    (side === 'registry' && has(person, 'branches')) || (side === 'branches' && has(person, 'registry'));
  const isOfBookAlone = (person: number) => !has(person, 'registry') && !has(person, 'branches');

  const sides = new Map<number, Set<Side>>();
  for (const { left, right, verdict } of pairs) {
    if (verdict !== 'unsure') continue;
    for (const [node, candidate] of [
      [left, right],
      [right, left],
    ] as const) {
      const [person, other, side] = [personOf[node], personOf[candidate], sideOf(candidate)];
      if (person === undefined || other === undefined || person === other || !side) continue;
      if (isTaken(side, other) && !isOfBookAlone(person)) continue;
      sides.set(person, (sides.get(person) ?? new Set()).add(side));
    }
  }
  return sides;
}

/** One dossier a person of the matching, in the matching's order. */
export function dossiersOf(input: DossierInput): readonly Dossier[] {
  const { matching, persons, places, transfers, contacts, isInScope, unread } = input;
  const placesOf = groupByPerson(places, ({ record }) => record.node, matching.personOf);
  const transfersOf = groupByPerson(transfers, ({ record }) => record.node, matching.personOf);
  const contactsOf = groupByPerson(contacts, ({ node }) => node, matching.personOf);
  const rows = matching.persons.map((nodes) => nodes.flatMap((node) => persons[node] ?? []));
  const identityOf = identities(rows);
  const confidenceOf = confidences(matching);
  const unsure = unsureSides(input);

  return matching.persons.map((_, person) => {
    const own = placesOf(person);
    const registry = packed(own.filter(({ record }) => record.source.role === 'registry'));
    const cases = transferCases(transfersOf(person).map((transfer) => asVisit(transfer, own)));
    const onLists = packed(own.filter(({ record }) => record.source.role === 'branches'));
    const lists = withUnmarkedVisits(onLists, { registry, transfers: cases });
    const isPlacedInScope =
      [...lists, ...registry].some(({ branch }) => isInScope(branch)) ||
      (lists.length + registry.length === 0 &&
        cases.some(({ from, to }) => (from !== null && isInScope(from)) || (to !== null && isInScope(to))));
    const told = unread(rows[person] ?? []);
    const isUnsure = (side: Side) =>
      told.has(side) ||
      unsure.get(person)?.has(side) ||
      (side === 'transfers' && cases.some(({ record }) => record.transferKind === 'unknown'));
    const unsureOf = SIDES.filter(isUnsure);
    return {
      person,
      identity: identityOf[person] ?? '',
      name: [...lists, ...registry][0]?.record.name.display ?? rows[person]?.[0]?.name.display ?? '',
      registry,
      lists,
      contacts: contactsOf(person),
      transfers: cases,
      lastOfficial: cases.find(({ isLastOfficial }) => isLastOfficial) ?? null,
      isInScope: isPlacedInScope,
      unsureOf: unsureOf.length === 0 ? NO_SIDES : new Set(unsureOf),
      confidence: confidenceOf[person] ?? null,
      records: [...lists, ...registry].map(({ record }) => record.source),
    };
  });
}
