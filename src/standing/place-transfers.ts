import type { Day } from '../model/calendar-date.ts';
import type { OrganizationName } from '../model/organization-name.ts';
import type { TransferRecord } from '../model/transfer.ts';
import type { BranchDirectory } from './branch-directory.ts';
import type { Place } from './dossier.ts';
import type { PlacedTransfer } from './placed-transfer.ts';

interface Surroundings {
  readonly places: readonly Place[];
  readonly personOf: readonly number[];
  readonly directory: BranchDirectory;
  readonly dayOf: (record: TransferRecord) => Day;
}

/** The chi bộ in which a person has rows, by person. */
function branchesByPerson({ places, personOf }: Surroundings): ReadonlyMap<number, ReadonlySet<number>> {
  const branches = new Map<number, Set<number>>();
  for (const { record, branch } of places) {
    const person = personOf[record.node];
    if (branch !== null && person !== undefined) branches.set(person, (branches.get(person) ?? new Set()).add(branch));
  }
  return branches;
}

/** A book of one committee may leave the committee out: then its own people tell which "Chi bộ xóm 5" is meant. */
function settle(name: OrganizationName | null, own: ReadonlySet<number>, directory: BranchDirectory): number | null {
  if (!name) return null;
  const candidates = directory.candidates(name);
  if (candidates.length > 1) {
    const committees = [...own].flatMap((branch) => directory.committeeOf(branch) ?? []);
    const near = candidates.filter((index) => committees.includes(directory.committeeOf(index) ?? -1));
    const [known] = [...candidates.filter((index) => own.has(index)), ...(near.length === 1 ? near : [])];
    if (known !== undefined) return known;
  }
  return directory.ensure(name);
}

/** Settles the two ends of every transfer row. */
export function placeTransfers(records: readonly TransferRecord[], surroundings: Surroundings): readonly PlacedTransfer[] {
  const branches = branchesByPerson(surroundings);
  const nowhere: ReadonlySet<number> = new Set();
  return records.map((record) => {
    const own = branches.get(surroundings.personOf[record.node] ?? -1) ?? nowhere;
    const end = (name: OrganizationName | null) => settle(name, own, surroundings.directory);
    return { record, sources: [record.source], from: end(record.from), to: end(record.to), day: surroundings.dayOf(record) };
  });
}
