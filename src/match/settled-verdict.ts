import type { Verdict } from '../model/match.ts';
import type { MatchRun } from './match-run.ts';

/** What a run settled of two rows, by position, whoever asks: it is not weighed anew. */
export function settledVerdict({ contest: { clusters }, open }: MatchRun, a: number, b: number): Verdict {
  if (clusters.of(a) === clusters.of(b)) return 'same';
  return isAmong(open, a, b) ? 'unsure' : 'different';
}

/** Whether two rows, in either order, are one of some pairs. */
export const isAmong = (pairs: readonly { readonly left: number; readonly right: number }[], a: number, b: number): boolean =>
  pairs.some(({ left, right }) => (left === a && right === b) || (left === b && right === a));
