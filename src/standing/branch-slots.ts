import type { OrganizationRecord } from '../model/organization.ts';
import type { NameKey } from '../model/organization-name.ts';
import { isOneName } from './same-name.ts';

/** What is known of one chi bộ while names are being settled. */
export interface BranchSlot {
  readonly branch: NameKey;
  /** Its committee's position in the list of committees; null where no source tells. */
  readonly committee: number | null;
  readonly code: string | null;
  readonly record: OrganizationRecord | null;
  /** The chi bộ that bears the new name, where the organisation list has it renamed. */
  readonly renamedTo: number | null;
}

/** The growing list of chi bộ, by name and code. */
export interface BranchSlots {
  all(): readonly BranchSlot[];
  at(index: number): BranchSlot | undefined;
  add(slot: BranchSlot): number;
  change(index: number, change: Partial<BranchSlot>): number;
  /** The chi bộ called so in whatever committee, by their own positions. */
  named(branch: NameKey): readonly number[];
  /** The chi bộ that a renamed one goes on as; the others are themselves. */
  current(index: number): number;
  coded(code: string | null): number | null;
}

/** An empty list of chi bộ. */
export function branchSlots(): BranchSlots {
  const slots: BranchSlot[] = [];
  const byPlain = new Map<string, number[]>();
  const byCode = new Map<string, number>();

  const current = (index: number): number => {
    const next = slots[index]?.renamedTo ?? null;
    return next === null ? index : current(next);
  };
  const know = (code: string | null, index: number) => {
    if (code !== null && !byCode.has(code)) byCode.set(code, index);
  };

  return {
    all: () => slots,
    at: (index) => slots[index],
    add: (slot) => {
      const index = slots.push(slot) - 1;
      byPlain.set(slot.branch.plain, [...(byPlain.get(slot.branch.plain) ?? []), index]);
      know(slot.code, index);
      return index;
    },
    change: (index, change) => {
      const slot = slots[index];
      if (slot) slots[index] = { ...slot, ...change };
      know(change.code ?? null, index);
      return index;
    },
    named: (branch) =>
      (byPlain.get(branch.plain) ?? []).filter((index) => {
        const own = slots[index]?.branch;
        return own !== undefined && isOneName(own, branch);
      }),
    current,
    coded: (code) => {
      const index = code === null ? undefined : byCode.get(code);
      return index === undefined ? null : current(index);
    },
  };
}
