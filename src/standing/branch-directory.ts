import { type Day, lastDay } from '../model/calendar-date.ts';
import type { OrganizationRecord } from '../model/organization.ts';
import type { NameKey, OrganizationName } from '../model/organization-name.ts';
import type { Branch, BranchEnding } from './branch.ts';
import { type BranchSlot, type BranchSlots, branchSlots } from './branch-slots.ts';

/** Which chi bộ a name means. A name alone exists in every committee: a chi bộ is identified by committee and name together. */
export interface BranchDirectory {
  /** The chi bộ that a name can mean, all of them where it gives no committee; never by its number alone. */
  candidates(name: OrganizationName): readonly number[];
  byCode(code: string | null): number | null;
  /** The one chi bộ a name means, made when it is not known yet; null where the name has no chi bộ. */
  ensure(name: OrganizationName, code?: string | null): number | null;
  /** A committee whose plain name stands in a text without diacritics, such as a file's name. */
  committeeWithin(plainText: string): NameKey | null;
  committeeOf(index: number): NameKey | null;
  bareOf(index: number): string;
  nameOf(index: number): NameKey | null;
  codeOf(index: number): string | null;
  all(): readonly number[];
  branches(asOf: Day): readonly Branch[];
}

const withCommittee = (name: OrganizationName, committee: NameKey | null): OrganizationName => ({
  ...name,
  committee: name.committee ?? committee,
});

function ensureIn(slots: BranchSlots, name: OrganizationName, code: string | null): number | null {
  if (!name.branch) return slots.coded(code);
  const [found, second] = slots.named(name);
  if (found !== undefined && second === undefined) return found;
  const coded = slots.coded(code);
  if (coded !== null) return coded;
  // a chi bộ first met without its committee belongs to the committee that names it later
  const orphan = slots.named({ ...name, committee: null }).find((index) => slots.at(index)?.committee === null);
  if (orphan !== undefined) return name.committee ? slots.change(orphan, { committee: name.committee }) : orphan;
  return slots.add({ branch: name.branch, committee: name.committee, code, record: null, renamedTo: null });
}

/** A chi bộ that only changed its name lives on under the new one. */
function followRenamings(slots: BranchSlots): void {
  [...slots.all().entries()].forEach(([index, { record, committee }]) => {
    if (record?.state !== 'renamed' || !record.successor) return;
    const successor = ensureIn(slots, withCommittee(record.successor, committee), null);
    if (successor !== null && successor !== index) slots.change(index, { renamedTo: successor });
  });
}

function endingOf({ record, committee }: BranchSlot, slots: BranchSlots, asOf: Day): BranchEnding | null {
  if (!record || record.state === 'active' || record.state === 'renamed') return null;
  const on = record.endedOn ? lastDay(record.endedOn) : null;
  if (on !== null && on > asOf) return null;
  const successor = record.successor ? ensureIn(slots, withCommittee(record.successor, committee), null) : null;
  return { on, successor, decisionNumber: record.decisionNumber };
}

function branchesOf(slots: BranchSlots, asOf: Day): readonly Branch[] {
  // before the list is copied: an unknown successor becomes a chi bộ of its own
  const endings = slots.all().map((slot) => endingOf(slot, slots, asOf));
  return slots.all().map(({ branch, committee, code, record }, index) => ({
    index,
    name: branch.display,
    committee: committee?.display ?? null,
    code,
    record,
    ending: endings[index] ?? null,
  }));
}

/** Builds the directory from the organisation list; registry rows, lists and transfer rows add what it lacks through `ensure`. */
export function branchDirectory(organizations: readonly OrganizationRecord[]): BranchDirectory {
  const slots = branchSlots();
  for (const record of organizations) {
    const { branch, committee } = record.name;
    if (branch) slots.add({ branch, committee, code: record.code, record, renamedTo: null });
  }
  followRenamings(slots);
  return {
    candidates: slots.named,
    byCode: slots.coded,
    ensure: (name, code = null) => ensureIn(slots, name, code),
    committeeWithin: (text) =>
      slots
        .committees()
        .filter(({ exact, plain }) => [exact, plain].some((key) => ` ${text.toLowerCase()} `.includes(` ${key} `)))
        .toSorted((a, b) => b.plain.length - a.plain.length)[0] ?? null,
    committeeOf: (index) => slots.at(index)?.committee ?? null,
    nameOf: (index) => slots.at(index)?.branch ?? null,
    codeOf: (index) => slots.at(index)?.code ?? null,
    all: () => [...slots.all().keys()],
    bareOf: (index) => slots.at(index)?.branch.bare ?? '',
    branches: (asOf) => branchesOf(slots, asOf),
  };
}
