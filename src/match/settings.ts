import { FIGURES } from '../model/figures.ts';

/** What may be set about a match; the defaults hold for a commune as for a province. */
export interface MatchSettings {
  /** Probability from which two rows are one person, where the grounds suffice (requirements.ts). */
  readonly same: number;
  /** Probability from which somebody should look. */
  readonly unsure: number;
  /** Pairs above which a block is split by a further key. */
  readonly blockPairs: number;
  /** Pairs for each row above which a blocking rule's largest blocks are split; few rows may fill one whole block. */
  readonly pairsPerRow: number;
  /** People a list is taken to be drawn from at the least: three rows that agree on a name are no proof. */
  readonly population: number;
}

export const DEFAULT_SETTINGS: MatchSettings = {
  same: FIGURES['match.same'].value,
  unsure: FIGURES['match.unsure'].value,
  blockPairs: 20_000,
  pairsPerRow: 1,
  population: 1000,
};

/** Millionths of a bit in a bit: weights are whole numbers, so that no sum depends on its order. */
const MICRO = 1_000_000;

/** log2 of odds m to u, in whole millionths of a bit. */
export const weightOf = (m: number, u: number): number => Math.round(Math.log2(m / u) * MICRO);

/** The weight whose probability is `probability`. */
export const weightAt = (probability: number): number => weightOf(probability, 1 - probability);

/** The odds that a weight stands for: 2 to its bits. */
export const oddsAt = (weight: number): number => 2 ** (weight / MICRO);

/** Weights further apart than this need not be put together: the lesser alone counts. */
const NEGLIGIBLE = 24 * MICRO;

/** What is left of two weights, each against an alternative of its own, when both alternatives are open: the odds against add up. */
export function weightAgainstBoth(one: number, other: number): number {
  const [less, more] = one < other ? [one, other] : [other, one];
  return more - less > NEGLIGIBLE ? less : less - weightOf(1 + oddsAt(less - more), 1);
}

/** The probability that a weight stands for. */
export const probabilityAt = (weight: number): number => 1 / (1 + oddsAt(-weight));
