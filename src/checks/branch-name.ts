import type { Standing } from '../standing/standing.ts';
import { UNKNOWN_BRANCH } from '../wording/unknown-branch.ts';

/** A chi bộ's name; with its committee where another committee in the run has a chi bộ of that name. */
export function nameOfBranch({ branches, isNameShared }: Standing, branch: number | null): string {
  const known = branch === null ? undefined : branches[branch];
  if (!known) return UNKNOWN_BRANCH.vi;
  return known.committee !== null && isNameShared(known.name) ? `${known.name} (${known.committee})` : known.name;
}

/** A chi bộ as a finding's data has it. */
export const branchName = (standing: Standing, branch: number | null): { readonly branch: string; readonly committee: string | null } => ({
  branch: nameOfBranch(standing, branch),
  committee: branch === null ? null : (standing.branches[branch]?.committee ?? null),
});
