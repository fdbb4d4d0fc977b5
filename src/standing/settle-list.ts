import type { NameKey, OrganizationName } from '../model/organization-name.ts';
import type { OrganizationClaim } from '../model/person.ts';
import type { BranchDirectory } from './branch-directory.ts';
import { type CommitteeClaim, committeeClaim } from './committee-claim.ts';
import { leading, type RegistryVotes } from './registry-votes.ts';
import { canMean, isOneName } from './same-name.ts';

/** What told something of a list. */
export type Told = OrganizationClaim['from'] | 'registry';

/** Whose list it is: a chi bộ that is known, or the name of one that only this list tells of. */
export interface Verdict {
  readonly branch: number | null;
  readonly made: OrganizationName | null;
  readonly from: Told | null;
  readonly committeeFrom: Told | null;
  /** What a claim says and the registry's placing of these people speaks against. */
  readonly overruled: readonly OrganizationClaim[];
}

interface Evidence {
  readonly claims: readonly OrganizationClaim[];
  readonly votes: RegistryVotes;
  readonly directory: BranchDirectory;
}

const isLabel = ({ from }: OrganizationClaim) => from === 'sheet' || from === 'file';

/** "5" for "Chi bộ 5", "CB5": no kind of place and no name. */
const isNumberAlone = ({ plain }: NameKey) => /^\d+$/.test(plain);

/** "xóm 3" in "ds dv xom 3 nop". */
const isNumberedPlace = ({ plain, bare }: NameKey) => /^\d+[a-z]?$/.test(bare) && plain !== bare;

const UNKNOWN: Verdict = { branch: null, made: null, from: null, committeeFrom: null, overruled: [] };

/**
 * The claim that counts: the first that says "chi bộ", or a sheet or file called as a known chi bộ is. A number alone in such
 * a name ("CB1") may be no more than the office's own numbering: the registry's placing goes before it.
 */
function branchClaim({ claims, votes, directory }: Evidence, told: CommitteeClaim): OrganizationClaim | null {
  const among = told.committees ?? (votes.committee === null ? null : [votes.committee]);
  const counts = (claim: OrganizationClaim) => {
    if (claim.name.branch === null) return false;
    if (claim.isExplicit && !(isLabel(claim) && isNumberAlone(claim.name.branch))) return true;
    const known = directory.candidates(claim.name, among);
    return isNumberAlone(claim.name.branch) ? votes.branch !== null && known.includes(votes.branch) : known.length > 0;
  };
  const counting = claims.filter(counts);
  const [first] = counting;
  if (first === undefined || first.from === 'column' || directory.candidates(first.name, null).length > 0) return first ?? null;
  // "CHI BỘ KIỂU MẪU", of whom nobody has heard, over a file called as the chi bộ is where the registry has these people
  const isOfVotes = ({ name }: OrganizationClaim) => votes.branch !== null && directory.candidates(name, null).includes(votes.branch);
  return counting.find(isOfVotes) ?? first;
}

/** Without any claim that counts: the registry's placing, else a number that a sheet's or file's name has. */
function unclaimed({ claims, votes, directory }: Evidence, told: CommitteeClaim): Verdict {
  if (votes.branch !== null) {
    const against = told.key !== null && !(told.committees ?? []).includes(directory.committeeOf(votes.branch) ?? -1);
    return { ...UNKNOWN, branch: votes.branch, from: 'registry', committeeFrom: 'registry', overruled: against ? told.claims : [] };
  }
  const label = claims.find(({ name: { branch }, isExplicit }) => branch !== null && (isExplicit || isNumberedPlace(branch)));
  return label === undefined ? UNKNOWN : made(label, told, directory);
}

const made = ({ name, from }: OrganizationClaim, told: CommitteeClaim, directory: BranchDirectory): Verdict => {
  const [known] = told.committees ?? [];
  // a commune that no source knows, in a file's name: "xa-hai-nam-chi-bo-xom-16"
  const own = name.committee !== null && name.committee.bare !== name.committee.plain ? name.committee : null;
  const committee = told.key ?? directory.committeeName(known ?? null) ?? own;
  return { ...UNKNOWN, made: { ...name, committee }, from, committeeFrom: committee === null ? null : (told.from ?? from) };
};

/** Which of several chi bộ of the name, all of committees that may be meant. */
function chosen(candidates: readonly number[], claim: OrganizationClaim, { votes, directory }: Evidence): number | null {
  if (candidates.length <= 1) return candidates[0] ?? null;
  const coded = directory.byCode(claim.code);
  return coded !== null && candidates.includes(coded) ? coded : leading(candidates, votes);
}

/** The committee is told: its chi bộ of that name, or the one where the registry places these people if that can be meant. */
function withinCommittee(claim: OrganizationClaim, branch: NameKey, told: CommitteeClaim, evidence: Evidence): Verdict {
  const { votes, directory } = evidence;
  const { from } = claim;
  const favourite = votes.branch === null ? null : directory.nameOf(votes.branch);
  const isHere = votes.branch !== null && [null, ...(told.committees ?? [])].includes(directory.committeeOf(votes.branch));
  if (isHere && favourite !== null && isOneName(favourite, branch)) {
    return { ...UNKNOWN, branch: votes.branch, from, committeeFrom: told.from };
  }
  const known = directory.candidates(claim.name, told.committees);
  // in one committee a name twice is one chi bộ twice on the organisation list; of several committees none is guessed
  const own = chosen(known, claim, evidence) ?? (told.committees?.length === 1 ? (known[0] ?? null) : null);
  if (own !== null) return { ...UNKNOWN, branch: own, from, committeeFrom: told.from };
  if (favourite !== null && isHere && canMean(branch, favourite)) {
    return { ...UNKNOWN, branch: votes.branch, from: 'registry', committeeFrom: told.from, overruled: [claim] };
  }
  // no committee called so has such a chi bộ, but the one where the registry places these people has
  const isCommitteeKnown = (told.committees ?? []).length > 0;
  if (favourite !== null && (isOneName(favourite, branch) || (!isCommitteeKnown && canMean(branch, favourite)))) {
    return { ...UNKNOWN, branch: votes.branch, from: 'registry', committeeFrom: 'registry', overruled: told.claims };
  }
  const coded = directory.byCode(claim.code);
  return coded === null ? made(claim, told, directory) : { ...UNKNOWN, branch: coded, from, committeeFrom: told.from };
}

/** Nobody tells the committee: the registry's placing does, and the name alone only where nothing speaks against it. */
function anywhere(claim: OrganizationClaim, branch: NameKey, evidence: Evidence): Verdict {
  const { votes, directory } = evidence;
  const { from } = claim;
  const byRegistry: CommitteeClaim = {
    key: directory.committeeName(votes.committee),
    committees: votes.committee === null ? null : [votes.committee],
    from: votes.committee === null ? null : 'registry',
    claims: [],
  };
  if (votes.committee !== null) return withinCommittee(claim, branch, byRegistry, evidence);
  const known = directory.candidates(claim.name, null);
  const [only] = known;
  const isUnopposed = known.length === 1 && (votes.placed === 0 || (!isNumberAlone(branch) && votes.branch === null));
  const own = directory.byCode(claim.code) ?? leading(known, votes) ?? (isUnopposed ? (only ?? null) : null);
  if (own !== null) return { ...UNKNOWN, branch: own, from, committeeFrom: votes.byBranch.has(own) ? 'registry' : from };
  const favourite = votes.branch === null ? null : directory.nameOf(votes.branch);
  if (favourite !== null && canMean(branch, favourite)) {
    return { ...UNKNOWN, branch: votes.branch, from: 'registry', committeeFrom: 'registry', overruled: [claim] };
  }
  return made(claim, byRegistry, directory);
}

/** A column of codes says as much as one of names, where the code is that of a chi bộ that is known. */
function settledByCode({ claims, directory }: Evidence): Verdict | null {
  const claim = claims.find(({ from, name }) => from === 'column' && name.branch === null);
  const branch = directory.byCode(claim?.code ?? null);
  return branch === null ? null : { ...UNKNOWN, branch, from: 'column', committeeFrom: 'column' };
}

/** Whose list it is: what its column, section row, title, sheet or file says, and last where the registry places its people. */
export function settleList(evidence: Evidence): Verdict {
  const byCode = settledByCode(evidence);
  if (byCode !== null) return byCode;
  const told = committeeClaim(evidence.claims, evidence.directory);
  const claim = branchClaim(evidence, told);
  const branch = claim?.name.branch ?? null;
  if (claim === null || branch === null) return unclaimed(evidence, told);
  const { votes, directory } = evidence;
  // a list under the name the chi bộ had before it was merged or handed over
  if (votes.branch !== null && directory.isHandedOver(claim.name, told.committees, votes.branch)) {
    return { ...UNKNOWN, branch: votes.branch, from: 'registry', committeeFrom: 'registry', overruled: [claim] };
  }
  return told.committees === null ? anywhere(claim, branch, evidence) : withinCommittee(claim, branch, told, evidence);
}
