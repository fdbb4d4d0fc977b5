import type { MatchEstimate } from '../model/match.ts';
import type { ComparedPairs } from './compared-pairs.ts';
import type { Contest } from './contest.ts';
import { sideOf } from './counts.ts';
import type { Pattern } from './patterns.ts';
import { DOUBLE_WITHIN, ON_TWO_LISTS } from './priors.ts';
import { pairWeight, type Scoring } from './scoring.ts';
import { oddsAt } from './settings.ts';

/** A list row's registry row, and the odds of each registry row being its person. */
interface Candidate {
  readonly right: number;
  readonly odds: number;
}

/**
 * How good the pairs of list rows and registry rows are, by their own probabilities. Who is on a list is one of his
 * candidates or none of them, so their odds share one; a candidate whom another row has taken is another's double at best.
 */
export function qualityOf(pairs: ComparedPairs, contest: Contest): MatchEstimate | null {
  const { clusters, scoring } = contest;
  const candidatesOf = candidates(pairs, scoring);
  if (candidatesOf.size === 0) return null;
  let [found, right, existing] = [0, 0, 0];
  for (const [left, own] of candidatesOf) {
    const cluster = clusters.of(left);
    const odds = own.map((candidate) => ({ ...candidate, odds: candidate.odds * openness(contest, left, candidate.right) }));
    const all = odds.reduce((sum, candidate) => sum + candidate.odds, 0);
    const joined = odds.filter((candidate) => clusters.of(candidate.right) === cluster);
    const isFound = joined.length > 0 || hasRegistryRow(contest, cluster);
    const sure = isFound ? Math.max(surenessOf(joined, all), bySomebodyElse(contest, candidatesOf, left)) : 0;
    found += Number(isFound);
    right += sure;
    existing += isFound ? sure : all / (1 + all);
  }
  return { precision: found === 0 ? 1 : right / found, recall: existing === 0 ? 1 : right / existing };
}

const surenessOf = (joined: readonly Candidate[], all: number) => joined.reduce((sum, { odds }) => sum + odds, 0) / (1 + all);

/** A row may have found its person through another row of that person. */
function bySomebodyElse({ clusters }: Contest, candidatesOf: ReadonlyMap<number, readonly Candidate[]>, left: number): number {
  const cluster = clusters.of(left);
  const others = clusters.members(cluster).filter((position) => position !== left);
  const sureness = others.map((position) => {
    const own = candidatesOf.get(position) ?? [];
    return surenessOf(
      own.filter(({ right }) => clusters.of(right) === cluster),
      own.reduce((sum, { odds }) => sum + odds, 0),
    );
  });
  return Math.max(0, ...sureness);
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

/** Every list row with a candidate in the registry, and its candidates. */
function candidates(pairs: ComparedPairs, scoring: Scoring): ReadonlyMap<number, readonly Candidate[]> {
  const { source, sources } = scoring.columns;
  const sides = sources.map(sideOf);
  const found = new Map<number, Candidate[]>();
  for (let at = 0; at < pairs.count; at += 1) {
    const [a, b] = [pairs.left[at] as number, pairs.right[at] as number];
    const [sideA, sideB] = [sides[source[a] as number], sides[source[b] as number]];
    if (!((sideA === 'lists' && sideB === 'registry') || (sideA === 'registry' && sideB === 'lists'))) continue;
    const pattern = scoring.patterns.all[pairs.pattern[at] as number] as Pattern;
    if (pattern.isHopeless) continue;
    const [left, right] = sideA === 'lists' ? [a, b] : [b, a];
    const own = found.get(left);
    const candidate = { right, odds: oddsAt(pairWeight(scoring, pattern, a, b)) };
    if (own) own.push(candidate);
    else found.set(left, [candidate]);
  }
  return found;
}
