import type { Matching } from '../model/match.ts';
import type { MemberRecord } from '../model/member.ts';
import type { OrganizationName } from '../model/organization-name.ts';
import type { OrganizationClaim } from '../model/person.ts';
import type { BranchDirectory } from './branch-directory.ts';

/** Which chi bộ a list, or a section of one, belongs to, and what told so. */
export interface Settlement {
  readonly branch: number | null;
  readonly from: OrganizationClaim['from'] | 'registry' | null;
}

/** From this share on, the registry's placing of a list's matched people decides whose list it is. */
const MAJORITY = 0.5;

const NOBODY: OrganizationName = { text: '', branch: null, committee: null };

/** A sheet's or file's name is written for other ends: of its words only the name of a known committee counts. */
const isLabel = (from: OrganizationClaim['from']) => from === 'sheet' || from === 'file';

/** The committee, by column, title, the organisation name's tail, a committee's name in the file name. */
function committeeClaim(claims: readonly OrganizationClaim[], directory: BranchDirectory): OrganizationName['committee'] {
  const stated = claims.find(({ name, isExplicit, from }) => isExplicit && !isLabel(from) && name.committee)?.name.committee;
  if (stated) return stated;
  const labels = claims.filter(({ from }) => isLabel(from)).map(({ name }) => name.text.replace(/[-_.]+/g, ' '));
  return labels.map((text) => directory.committeeWithin(text)).find((committee) => committee !== null) ?? null;
}

/** The chi bộ's name that counts: the first explicit one, or a sheet or file called as a known chi bộ is. */
function branchClaim(claims: readonly OrganizationClaim[], committee: OrganizationName['committee'], directory: BranchDirectory) {
  for (const claim of claims) {
    if (!claim.name.branch) continue;
    const name = { ...claim.name, committee: (isLabel(claim.from) ? null : claim.name.committee) ?? committee };
    if (claim.isExplicit || directory.candidates(name).length > 0) return { name, claim };
  }
  return null;
}

const winner = (votes: ReadonlyMap<number, number>) => [...votes].sort(([a, x], [b, y]) => y - x || a - b)[0] ?? null;

function settle(claims: readonly OrganizationClaim[], votes: ReadonlyMap<number, number>, directory: BranchDirectory): Settlement {
  const total = [...votes.values()].reduce((sum, count) => sum + count, 0);
  const [favourite, support] = winner(votes) ?? [null, 0];
  const isMajority = favourite !== null && support >= total * MAJORITY;
  const committee = committeeClaim(claims, directory);
  const stated = branchClaim(claims, committee, directory);
  if (!stated) return isMajority ? { branch: favourite, from: 'registry' } : { branch: null, from: null };

  const { name, claim } = stated;
  const candidates = directory.candidates(name);
  if (candidates.length === 1) return { branch: candidates[0] ?? null, from: claim.from };
  // no committee called so has such a chi bộ, but the one where the registry places these people has
  if (candidates.length === 0 && favourite !== null && directory.candidates({ ...name, committee: null }).includes(favourite)) {
    return { branch: favourite, from: 'registry' };
  }
  if (candidates.length > 1) {
    // "Chi bộ Công an" exists in every committee: the registry tells which one these people are of
    const [best] = candidates.map((index) => [index, votes.get(index) ?? 0] as const).sort(([a, x], [b, y]) => y - x || a - b);
    if (best && best[1] > 0) return { branch: best[0], from: claim.from };
  }
  const coded = directory.byCode(claim.code);
  if (coded !== null) return { branch: coded, from: claim.from };
  // "Thôn 5" on the list and "xóm 5" in the registry, in one committee and with the same people
  if (isMajority && favourite !== null && name.branch && directory.bareOf(favourite) === name.branch.bare) {
    return { branch: favourite, from: 'registry' };
  }
  const home = name.committee ?? (favourite === null ? null : directory.committeeOf(favourite));
  return { branch: directory.ensure({ ...name, committee: home }), from: claim.from };
}

/** Settles every list row's chi bộ, after the match: what the list says, and where that is ambiguous, where the registry places its people. */
export function settleBranches(
  listed: readonly MemberRecord[],
  matching: Matching,
  registryBranch: ReadonlyMap<number, number>,
  directory: BranchDirectory,
): ReadonlyMap<number, Settlement> {
  const lists = new Map<string, { claims: readonly OrganizationClaim[]; rows: MemberRecord[] }>();
  for (const record of listed) {
    const own = record.claims.filter(({ from }) => from === 'column' || from === 'section');
    const key = [
      record.table,
      ...own.map(({ name }) => `${(name.branch ?? name.committee ?? NOBODY.branch)?.exact}|${name.committee?.exact}`),
    ].join('|');
    const list = lists.get(key) ?? { claims: record.claims, rows: [] };
    list.rows.push(record);
    lists.set(key, list);
  }

  const settlements = new Map<number, Settlement>();
  for (const { claims, rows } of lists.values()) {
    const votes = new Map<number, number>();
    for (const { node } of rows) {
      const branch = registryBranch.get(matching.personOf[node] ?? -1);
      if (branch !== undefined) votes.set(branch, (votes.get(branch) ?? 0) + 1);
    }
    const settlement = settle(claims, votes, directory);
    for (const { node } of rows) settlements.set(node, settlement);
  }
  return settlements;
}
