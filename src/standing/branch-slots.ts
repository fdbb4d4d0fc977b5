import type { OrganizationRecord } from '../model/organization.ts';
import type { NameKey, OrganizationName } from '../model/organization-name.ts';

/** What is known of one chi bộ while names are being settled. */
export interface BranchSlot {
  readonly branch: NameKey;
  readonly committee: NameKey | null;
  readonly code: string | null;
  readonly record: OrganizationRecord | null;
  /** The chi bộ that bears the new name, where the organisation list has it renamed. */
  readonly renamedTo: number | null;
}

/** The growing list of chi bộ, by name, committee and code. */
export interface BranchSlots {
  all(): readonly BranchSlot[];
  at(index: number): BranchSlot | undefined;
  add(slot: BranchSlot): number;
  change(index: number, change: Partial<BranchSlot>): number;
  /** The chi bộ called so in every committee, or in the one given, exact names before those that differ in diacritics. */
  named(name: OrganizationName): readonly number[];
  coded(code: string | null): number | null;
  committees(): readonly NameKey[];
}

const isSame = (a: NameKey | null, b: NameKey) => a !== null && (a.exact === b.exact || a.plain === b.plain);

/** An empty list of chi bộ. */
export function branchSlots(): BranchSlots {
  const slots: BranchSlot[] = [];
  const byPlain = new Map<string, number[]>();
  const byCode = new Map<string, number>();
  const committees = new Map<string, NameKey>();

  const current = (index: number): number => {
    const next = slots[index]?.renamedTo ?? null;
    return next === null ? index : current(next);
  };
  const meet = (committee: NameKey | null) => {
    if (committee && !committees.has(committee.plain)) committees.set(committee.plain, committee);
  };

  return {
    all: () => slots,
    at: (index) => slots[index],
    add: (slot) => {
      const index = slots.push(slot) - 1;
      byPlain.set(slot.branch.plain, [...(byPlain.get(slot.branch.plain) ?? []), index]);
      if (slot.code && !byCode.has(slot.code)) byCode.set(slot.code, index);
      meet(slot.committee);
      return index;
    },
    change: (index, change) => {
      const slot = slots[index];
      if (slot) slots[index] = { ...slot, ...change };
      meet(change.committee ?? null);
      return index;
    },
    named: ({ branch, committee }) => {
      const all = branch ? (byPlain.get(branch.plain) ?? []) : [];
      const here = committee ? all.filter((index) => isSame(slots[index]?.committee ?? null, committee)) : all;
      const exact = here.filter((index) => slots[index]?.branch.exact === branch?.exact);
      return [...new Set((exact.length > 0 ? exact : here).map(current))];
    },
    coded: (code) => {
      const index = code === null ? undefined : byCode.get(code);
      return index === undefined ? null : current(index);
    },
    committees: () => [...committees.values()],
  };
}
