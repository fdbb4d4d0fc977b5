import { type Day, lastDay } from '../model/calendar-date.ts';
import type { OrganizationRecord } from '../model/organization.ts';
import type { CommitteeKey, NameKey, OrganizationName } from '../model/organization-name.ts';
import type { Branch } from './branch.ts';
import { branchesOf } from './branch-endings.ts';
import { type BranchSlot, type BranchSlots, branchSlots } from './branch-slots.ts';
import { type Committees, committeeList } from './committees.ts';

/** Which chi bộ a name means. A name alone exists in every committee: a chi bộ is identified by committee and name together. */
export interface BranchDirectory {
  /**
   * The chi bộ that a name can mean, all of them where it gives no committee; never by its number alone. Committees given
   * beside the name go before the name's own.
   */
  candidates(name: OrganizationName, committees?: readonly number[] | null): readonly number[];
  /** Whether a chi bộ that the name can mean was merged into the other or handed over to it, at once or in steps. */
  isHandedOver(name: OrganizationName, committees: readonly number[] | null, heir: number): boolean;
  byCode(code: string | null): number | null;
  /** The one chi bộ a name means, made when it is not known yet; null where the name has no chi bộ. */
  ensure(name: OrganizationName, code?: string | null): number | null;
  /** A chi bộ that a list alone tells of, and that is no other list's. */
  add(name: OrganizationName): number | null;
  /** Gives a chi bộ whose committee no source told the committee that its lists tell. */
  adopt(index: number, committee: CommitteeKey): void;
  /** The committees that a name can mean, and those whose name stands in a file's name. */
  committeesNamed(name: CommitteeKey): readonly number[];
  committeesWithin(label: string): readonly number[];
  committeeOf(index: number): number | null;
  committeeName(committee: number | null): CommitteeKey | null;
  nameOf(index: number): NameKey | null;
  codeOf(index: number): string | null;
  all(): readonly number[];
  branches(asOf: Day): readonly Branch[];
}

/** The chi bộ and the committees known so far. */
export interface Known {
  readonly slots: BranchSlots;
  readonly committees: Committees;
  readonly asOf: Day;
}

const HAS_NO_END = '9999-12-31';
/** Mergers after mergers; an organisation list may go round in a circle. */
const MOST_STEPS = 5;

function hasGone({ record }: BranchSlot, asOf: Day): boolean {
  if (record === null || record.state === 'active') return false;
  return record.endedOn === null || lastDay(record.endedOn) <= asOf;
}

/** A chi bộ that ended, or gave up its name, is not meant where one of that name lives. */
function living({ slots, asOf }: Known, indexes: readonly number[]): readonly number[] {
  const alive = indexes.filter((index) => {
    const slot = slots.at(index);
    return slot !== undefined && !hasGone(slot, asOf);
  });
  return [...new Set((alive.length > 0 ? alive : indexes).map(slots.current))];
}

const committeesOf = ({ committee }: OrganizationName, { committees }: Known, code: string | null = null) =>
  committee === null ? null : committees.named({ key: committee, code });

/** All that bear the name, in the committees given, else those of which nobody knows the committee. */
function bearers(name: OrganizationName, among: readonly number[] | null, { slots }: Known): readonly number[] {
  const all = name.branch ? slots.named(name.branch) : [];
  const committeeOf = (index: number) => slots.at(index)?.committee ?? null;
  const own = among === null ? all : all.filter((index) => among.includes(committeeOf(index) ?? -1));
  return among === null || own.length > 0 ? own : all.filter((index) => committeeOf(index) === null);
}

function candidatesIn(name: OrganizationName, among: readonly number[] | null, known: Known): readonly number[] {
  const all = bearers(name, among, known);
  const exact = all.filter((index) => known.slots.at(index)?.branch.exact === name.branch?.exact);
  return living(known, exact.length > 0 ? exact : all);
}

const hasEnded = (slot: BranchSlot, asOf: Day) => slot.record?.state !== 'renamed' && hasGone(slot, asOf);

function isHandedOver(known: Known, name: OrganizationName, among: readonly number[] | null, heir: number, steps = MOST_STEPS): boolean {
  return bearers(name, among, known).some((index) => {
    const slot = known.slots.at(index);
    if (!slot?.record || steps === 0 || !hasEnded(slot, known.asOf)) return false;
    const within = slot.committee === null ? null : [slot.committee];
    return slot.record.successors.some((successor) => {
      const own = committeesOf(successor, known) ?? within;
      return candidatesIn(successor, own, known).includes(heir) || isHandedOver(known, successor, own, heir, steps - 1);
    });
  });
}

function addTo(
  { slots, committees }: Known,
  name: OrganizationName,
  code: string | null,
  record: OrganizationRecord | null,
): number | null {
  const committee = name.committee === null ? null : committees.ensure({ key: name.committee, code });
  return name.branch === null ? null : slots.add({ branch: name.branch, committee, code, record, renamedTo: null });
}

/** The chi bộ a name means in a committee that is told, or the only one of that name. */
function ensureIn(known: Known, name: OrganizationName, code: string | null): number | null {
  const { slots, committees } = known;
  const coded = slots.coded(code);
  if (!name.branch) return coded;
  const among = committeesOf(name, known, code);
  if (coded !== null && bearers(name, among, known).map(slots.current).includes(coded)) return coded;

  const found = candidatesIn(name, among, known);
  const [first] = found;
  if (first !== undefined && (found.length === 1 || name.committee !== null)) {
    const slot = slots.at(first);
    const committee = slot?.committee ?? (name.committee && committees.ensure({ key: name.committee, code }));
    return slots.change(first, { committee, code: slot?.code ?? code });
  }
  if (first === undefined) return coded ?? addTo(known, name, code, null);
  // several committees have one, and nothing tells which is meant: it is one chi bộ all the same, not one for each row
  const open = slots.named(name.branch).find((index) => slots.at(index)?.committee === null);
  return open ?? addTo(known, name, code, null);
}

/** A chi bộ that only changed its name lives on under the new one. */
function followRenamings(known: Known): void {
  const { slots, committees } = known;
  [...slots.all().entries()].forEach(([index, { record, committee }]) => {
    const [name] = record?.successors ?? [];
    if (record?.state !== 'renamed' || name === undefined) return;
    const own = committee === null ? null : (committees.at(committee)?.key ?? null);
    const successor = ensureIn(known, { ...name, committee: name.committee ?? own }, null);
    if (successor !== null && slots.current(successor) !== index) slots.change(index, { renamedTo: successor });
  });
}

/** Builds the directory from the organisation list; registry rows, lists and transfer rows add what it lacks through `ensure`. */
export function branchDirectory(organizations: readonly OrganizationRecord[], asOf: Day = HAS_NO_END): BranchDirectory {
  const known: Known = { slots: branchSlots(), committees: committeeList(), asOf };
  const { slots, committees } = known;
  for (const record of organizations) addTo(known, record.name, record.code, record);
  followRenamings(known);
  return {
    candidates: (name, among = committeesOf(name, known)) => candidatesIn(name, among, known),
    isHandedOver: (name, among, heir) => isHandedOver(known, name, among, heir),
    byCode: slots.coded,
    ensure: (name, code = null) => ensureIn(known, name, code),
    add: (name) => addTo(known, name, null, null),
    adopt: (index, committee) => slots.change(index, { committee: committees.ensure({ key: committee, code: null }) }),
    committeesNamed: (key) => committees.named({ key, code: null }),
    committeesWithin: committees.within,
    committeeOf: (index) => slots.at(index)?.committee ?? null,
    committeeName: (committee) => (committee === null ? null : (committees.at(committee)?.key ?? null)),
    nameOf: (index) => slots.at(index)?.branch ?? null,
    codeOf: (index) => slots.at(index)?.code ?? null,
    all: () => [...slots.all().keys()],
    branches: (day) => branchesOf(known, day, (name) => ensureIn(known, name, null)),
  };
}
