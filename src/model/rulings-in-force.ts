import type { Day } from './calendar-date.ts';
import type { Ruling } from './decision.ts';

/** What holds of each finding on a day, and the findings of which people say different things. */
export interface RulingsInForce {
  readonly settled: ReadonlyMap<string, Ruling>;
  readonly disputed: ReadonlySet<string>;
}

/** Whoever speaks twice means the later; what was to be verified has been, once anybody has said more. */
const isSuperseded = (ruling: Ruling, all: readonly Ruling[]): boolean =>
  all.some(
    (other) =>
      (ruling.conclusion === 'pending' && other.conclusion !== 'pending') ||
      (ruling.by !== null && ruling.by === other.by && (ruling.on ?? '') < (other.on ?? '')),
  );

const saidBy = ({ conclusion, value }: Ruling): string => JSON.stringify([conclusion, value]);

/** Of rulings on one finding those that are not superseded, the latest last. */
export const standingRulings = (rulings: readonly Ruling[]): readonly Ruling[] =>
  rulings.filter((ruling) => !isSuperseded(ruling, rulings)).sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : 1));

/** Whether people say different things of one finding: then nothing is settled. */
export const isDisputed = (rulings: readonly Ruling[]): boolean => new Set(standingRulings(rulings).map(saidBy)).size > 1;

/** Rulings by the findings they are on. */
export function byFinding(rulings: readonly Ruling[]): ReadonlyMap<string, readonly Ruling[]> {
  const groups = new Map<string, Ruling[]>();
  for (const ruling of rulings) groups.set(ruling.finding, [...(groups.get(ruling.finding) ?? []), ruling]);
  return groups;
}

/** What people said, without what is past its last day, was taken back, waits to be verified or is in dispute. */
export function rulingsInForce(rulings: readonly Ruling[], asOf: Day): RulingsInForce {
  const settled = new Map<string, Ruling>();
  const disputed = new Set<string>();
  for (const [finding, own] of byFinding(rulings.filter(({ until }) => until === null || until >= asOf))) {
    const last = standingRulings(own).at(-1);
    if (isDisputed(own)) disputed.add(finding);
    else if (last !== undefined && last.conclusion !== 'pending') settled.set(finding, last);
  }
  return { settled, disputed };
}
