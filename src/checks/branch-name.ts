import type { Standing } from '../standing/standing.ts';

/** A chi bộ as sentences name it; a chi bộ nobody named is called so. */
export const branchName = (
  { branches }: Standing,
  branch: number | null,
): { readonly branch: string; readonly committee: string | null } => {
  const known = branch === null ? undefined : branches[branch];
  return { branch: known?.name ?? 'chi bộ chưa xác định', committee: known?.committee ?? null };
};

/** The name alone. */
export const nameOfBranch = (standing: Standing, branch: number | null): string => branchName(standing, branch).branch;
