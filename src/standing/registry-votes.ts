import type { BranchDirectory } from './branch-directory.ts';

/** Where the registry places the people of one list. */
export interface RegistryVotes {
  /** People of the list that the registry places, by chi bộ. */
  readonly byBranch: ReadonlyMap<number, number>;
  readonly placed: number;
  /** The chi bộ, and the committee, where clearly most of them are. */
  readonly branch: number | null;
  readonly committee: number | null;
}

/** A clear majority: this share of the people placed, half of all on the list, and more than one of them. */
const MAJORITY = 0.6;
const COVERED = 0.5;
const FEWEST = 2;

const best = (votes: ReadonlyMap<number, number>) => [...votes].sort(([a, x], [b, y]) => y - x || a - b)[0] ?? null;

function clearly(votes: ReadonlyMap<number, number>, placed: number, rows: number): number | null {
  const [first, support] = best(votes) ?? [null, 0];
  return support >= Math.min(FEWEST, rows) && support >= MAJORITY * placed && support >= COVERED * rows ? first : null;
}

/** Counts where the registry places the people of a list of so many rows. */
export function registryVotes(homes: readonly number[], rows: number, directory: BranchDirectory): RegistryVotes {
  const byBranch = new Map<number, number>();
  const byCommittee = new Map<number, number>();
  for (const home of homes) {
    byBranch.set(home, (byBranch.get(home) ?? 0) + 1);
    const committee = directory.committeeOf(home);
    if (committee !== null) byCommittee.set(committee, (byCommittee.get(committee) ?? 0) + 1);
  }
  const branch = clearly(byBranch, homes.length, rows);
  return { byBranch, placed: homes.length, branch, committee: clearly(byCommittee, homes.length, rows) };
}

/** The one of several chi bộ where the registry has most of the people; null where none leads. */
export function leading(candidates: readonly number[], { byBranch }: RegistryVotes): number | null {
  const [first, second] = candidates.map((index) => [index, byBranch.get(index) ?? 0] as const).sort(([, x], [, y]) => y - x);
  return first !== undefined && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}
