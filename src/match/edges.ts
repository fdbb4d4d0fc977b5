import type { Verdict } from '../model/match.ts';
import type { ComparedPairs } from './compared-pairs.ts';
import type { Pattern } from './patterns.ts';
import { isOneSource, pairWeight, type Scoring, verdictOf, weightAmongStrangers } from './scoring.ts';

/** A compared pair worth keeping, by the rows' positions, `left < right`. */
export interface Edge {
  readonly left: number;
  readonly right: number;
  readonly weight: number;
  /** The weight among strangers: by it candidates for one row are held against each other, relatives as they may be. */
  readonly gain: number;
  readonly verdict: Verdict;
  readonly pattern: Pattern;
}

/** The pairs that a match has to settle. */
export interface Edges {
  /** Pairs of one list or of the registry, judged same or unsure. */
  readonly within: readonly Edge[];
  /** Pairs of two sources, judged same or unsure. */
  readonly across: readonly Edge[];
  /** Pairs of two sources that share a number, whatever else they are. */
  readonly claims: readonly Edge[];
}

/** Weighs a compared pair by itself; the pattern is worked out where it is not known. */
export function edgeBetween(
  scoring: Scoring,
  left: number,
  right: number,
  pattern = scoring.patterns.of(scoring.compare(left, right)),
): Edge {
  const gain = weightAmongStrangers(scoring, pattern, left, right);
  const weight = pairWeight(scoring, pattern, left, right, gain);
  const verdict = verdictOf(pattern, weight, isOneSource(scoring.columns, left, right), scoring.settings);
  return { left, right, weight, gain, verdict, pattern };
}

/** Weighs the compared pairs and keeps those that say something, the heaviest first. */
export function edgesOf(pairs: ComparedPairs, scoring: Scoring): Edges {
  const within: Edge[] = [];
  const across: Edge[] = [];
  const claims: Edge[] = [];
  const { all } = scoring.patterns;
  for (let at = 0; at < pairs.count; at += 1) {
    const [left, right, pattern] = [pairs.left[at] as number, pairs.right[at] as number, all[pairs.pattern[at] as number] as Pattern];
    const isWithin = isOneSource(scoring.columns, left, right);
    const edge = edgeBetween(scoring, left, right, pattern);
    if (edge.verdict !== 'different') (isWithin ? within : across).push(edge);
    if (!isWithin && pattern.isByNumber) claims.push(edge);
  }
  return { within: within.sort(byWeight), across: across.sort(byWeight), claims };
}

/** Heaviest first; positions follow the rows' content, so that ties do not hang on the order of input. */
export const byWeight = (a: Edge, b: Edge): number => b.weight - a.weight || b.gain - a.gain || a.left - b.left || a.right - b.right;
