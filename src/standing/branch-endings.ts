import { type Day, lastDay } from '../model/calendar-date.ts';
import type { OrganizationName } from '../model/organization-name.ts';
import type { Branch, BranchEnding } from './branch.ts';
import type { BranchSlot, BranchSlots } from './branch-slots.ts';
import type { Committees } from './committees.ts';

type Find = (name: OrganizationName) => number | null;

function endingOf({ record, committee }: BranchSlot, committees: Committees, asOf: Day, find: Find): BranchEnding | null {
  if (!record || record.state === 'active' || record.state === 'renamed') return null;
  const on = record.endedOn ? lastDay(record.endedOn) : null;
  if (on !== null && on > asOf) return null;
  const own = committee === null ? null : (committees.at(committee)?.key ?? null);
  const successors = record.successors.flatMap((name) => find({ ...name, committee: name.committee ?? own }) ?? []);
  return { on, successors, decisionNumber: record.decisionNumber };
}

/** A committee's name, with the one above it where two are called alike. */
function committeeNames(committees: Committees, used: ReadonlySet<number>): (committee: number | null) => string | null {
  const times = new Map<string, number>();
  const nameOf = (id: number) => committees.at(id)?.key.display ?? '';
  for (const id of used) times.set(nameOf(id), (times.get(nameOf(id)) ?? 0) + 1);
  return (id) => {
    const key = id === null ? undefined : committees.at(id)?.key;
    if (key === undefined) return null;
    return (times.get(key.display) ?? 0) > 1 && key.upper !== null ? `${key.display} - ${key.upper.display}` : key.display;
  };
}

/** The chi bộ of the directory as the rules see them, with how they ended by a day. */
export function branchesOf(known: { readonly slots: BranchSlots; readonly committees: Committees }, asOf: Day, find: Find) {
  const { slots, committees } = known;
  // before the list is copied: an unknown successor becomes a chi bộ of its own
  const endings = slots.all().map((slot) => endingOf(slot, committees, asOf, find));
  const nameOf = committeeNames(committees, new Set(slots.all().flatMap(({ committee }) => committee ?? [])));
  return slots.all().map(
    ({ branch, committee, code, record }, index): Branch => ({
      index,
      name: branch.display,
      committee: nameOf(committee),
      code,
      record,
      ending: endings[index] ?? null,
    }),
  );
}
