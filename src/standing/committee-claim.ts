import type { CommitteeKey } from '../model/organization-name.ts';
import type { OrganizationClaim } from '../model/person.ts';
import type { BranchDirectory } from './branch-directory.ts';

/** The committee that a list's claims tell. */
export interface CommitteeClaim {
  /** As stated; null where nothing states one. */
  readonly key: CommitteeKey | null;
  /** The known committees that can be meant: none where no source knows one called so; null where nothing tells. */
  readonly committees: readonly number[] | null;
  readonly from: OrganizationClaim['from'] | 'registry' | null;
  readonly claims: readonly OrganizationClaim[];
}

/** A sheet's or file's name is written for other ends: of its words only the name of a known committee counts. */
const isLabel = ({ from }: OrganizationClaim) => from === 'sheet' || from === 'file';

/** The committee, by column, title, the organisation name's tail, a committee's name in the sheet's or file's name. */
export function committeeClaim(claims: readonly OrganizationClaim[], directory: BranchDirectory): CommitteeClaim {
  const stated = claims.find((claim) => claim.isExplicit && !isLabel(claim) && claim.name.committee !== null);
  const key = stated?.name.committee ?? null;
  if (stated !== undefined && key !== null) {
    return { key, committees: directory.committeesNamed(key), from: stated.from, claims: [stated] };
  }
  for (const label of claims.filter(isLabel)) {
    const committees = directory.committeesWithin(label.name.text);
    if (committees.length > 0) return { key: null, committees, from: label.from, claims: [label] };
  }
  return { key: null, committees: null, from: null, claims: [] };
}
