import type { Keys, MatchEstimate } from '../model/match.ts';
import type { ComparedPairs } from './compared-pairs.ts';
import type { Contest } from './contest.ts';
import { sideOf } from './counts.ts';
import { neverCompared } from './never-compared.ts';
import type { Pattern } from './patterns.ts';
import { DOUBLE_WITHIN, ON_TWO_LISTS } from './priors.ts';
import { pairWeight, type Scoring } from './scoring.ts';
import { oddsAt } from './settings.ts';

/** What of a run tells how good it is. */
interface Matched {
  readonly compared: ComparedPairs;
  readonly contest: Contest;
  readonly rows: readonly { readonly keys: Keys }[];
}

/** Joined pairs that are looked at, at the most. */
const MOST_JOINED = 5000;

/** A list row's registry row, and the odds of each registry row being its person. */
interface Candidate {
  readonly right: number;
  readonly odds: number;
}

/**
 * How good the pairs of list rows and registry rows are, by their own probabilities. Who is on a list is one of his
 * candidates or none of them, so their odds share one; a candidate whom another row has taken is another's double at best. Pairs
 * that no blocking rule proposed are counted by those that few proposed.
 */
export function qualityOf({ compared, contest, rows }: Matched): MatchEstimate | null {
  const { clusters } = contest;
  const candidatesAt = candidates(compared, contest.scoring);
  let [listed, found, right, existing] = [0, 0, 0, 0];
  candidatesAt.forEach((own, left) => {
    if (own === undefined) return;
    listed += 1;
    const cluster = clusters.of(left);
    const { all, joined } = oddsOf(contest, own, cluster, (other) => openness(contest, left, other));
    const isFound = joined !== null || hasRegistryRow(contest, cluster);
    const sure = isFound ? Math.max((joined ?? 0) / (1 + all), bySomebodyElse(contest, candidatesAt, left)) : 0;
    found += Number(isFound);
    right += sure;
    existing += isFound ? sure : all / (1 + all);
  });
  if (listed === 0) return null;
  existing += right * neverCompared(joinedPairs(contest, rows));
  return { precision: found === 0 ? 1 : right / found, recall: existing === 0 ? 1 : right / existing };
}

/** Pairs of a list row and its registry row, evenly from all of them. */
function joinedPairs({ clusters, scoring: { columns } }: Contest, rows: Matched['rows']): readonly (readonly [Keys, Keys])[] {
  const { source, sources, size } = columns;
  const side = (position: number) => sideOf(sources[source[position] as number] ?? '');
  const keysAt = (position: number) => (rows[position] as Matched['rows'][number]).keys;
  const joined: (readonly [number, number])[] = [];
  for (let left = 0; left < size; left += 1) {
    if (side(left) !== 'lists') continue;
    const right = clusters.members(clusters.of(left)).find((position) => side(position) === 'registry');
    if (right !== undefined) joined.push([left, right]);
  }
  const step = Math.max(1, Math.ceil(joined.length / MOST_JOINED));
  return joined.filter((_, at) => at % step === 0).map(([left, right]) => [keysAt(left), keysAt(right)]);
}

/** The odds of all candidates of a row, and of those that stand in a cluster: null where none does. */
function oddsOf({ clusters }: Contest, own: readonly Candidate[], cluster: number, openness: (right: number) => number) {
  let [all, joined]: [number, number | null] = [0, null];
  for (const { right, odds } of own) {
    const open = odds * openness(right);
    all += open;
    if (clusters.of(right) === cluster) joined = (joined ?? 0) + open;
  }
  return { all, joined };
}

/** A row may have found its person through another row of that person. */
function bySomebodyElse(contest: Contest, candidatesAt: CandidatesAt, left: number): number {
  const cluster = contest.clusters.of(left);
  let surest = 0;
  for (const position of contest.clusters.members(cluster)) {
    const own = position === left ? undefined : candidatesAt[position];
    if (own === undefined) continue;
    const { all, joined } = oddsOf(contest, own, cluster, () => 1);
    surest = Math.max(surest, (joined ?? 0) / (1 + all));
  }
  return surest;
}

function hasRegistryRow({ clusters, scoring }: Contest, cluster: number): boolean {
  return clusters.sources(cluster).some((source) => scoring.columns.sources[source] === 'registry');
}

/** How much of a candidate's odds stand once another row of the same list, or of another, is known to be that person. */
function openness({ clusters, scoring }: Contest, left: number, right: number): number {
  const [own, other] = [clusters.of(left), clusters.of(right)];
  if (own === other) return 1;
  if (clusters.areKeptApart(own, other)) return 0;
  if (clusters.exclude(own, other)) return DOUBLE_WITHIN;
  const { sources } = scoring.columns;
  return clusters.sources(other).some((source) => sideOf(sources[source] ?? '') === 'lists') ? ON_TWO_LISTS : 1;
}

/** By position, the candidates in the registry of each list row that has any. */
type CandidatesAt = readonly (readonly Candidate[] | undefined)[];

function candidates(pairs: ComparedPairs, scoring: Scoring): CandidatesAt {
  const { source, sources, size } = scoring.columns;
  const sides = sources.map(sideOf);
  const found = Array.from<Candidate[] | undefined>({ length: size });
  for (let at = 0; at < pairs.count; at += 1) {
    const [a, b] = [pairs.left[at] as number, pairs.right[at] as number];
    const [sideA, sideB] = [sides[source[a] as number], sides[source[b] as number]];
    if (!((sideA === 'lists' && sideB === 'registry') || (sideA === 'registry' && sideB === 'lists'))) continue;
    const pattern = scoring.patterns.all[pairs.pattern[at] as number] as Pattern;
    if (pattern.isHopeless) continue;
    const [left, right] = sideA === 'lists' ? [a, b] : [b, a];
    const candidate = { right, odds: oddsAt(pairWeight(scoring, pattern, a, b)) };
    const own = found[left];
    if (own) own.push(candidate);
    else found[left] = [candidate];
  }
  return found;
}
