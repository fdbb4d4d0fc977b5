import type { Node, Verdict } from '../model/match.ts';
import type { Candidates } from './blocks.ts';
import { compare, pairWeight } from './compare.ts';
import { groundsOf } from './grounds.ts';
import type { Population } from './population.ts';
import { CERTAIN, DOUBLE_BY, NUMBER_AGREES } from './requirements.ts';
import { isOneSource, verdictOf } from './score-pair.ts';
import { type MatchSettings, probabilityAt } from './settings.ts';

/** A compared pair worth keeping, by the rows' positions, `left < right`. */
export interface Edge {
  readonly left: number;
  readonly right: number;
  readonly weight: number;
  readonly verdict: Verdict;
  /** Personal number, CMND or card agrees. */
  readonly isByNumber: boolean;
  /** Number, name and birth agree. */
  readonly isCertain: boolean;
  /** Near enough to make two rows of one source doubles of each other, when both are so near to one third row. */
  readonly isNear: boolean;
}

/** The pairs that a match has to settle. */
export interface Edges {
  /** Pairs of one list or of the registry, judged same or unsure. */
  readonly within: readonly Edge[];
  /** Pairs of two sources, judged same or unsure. */
  readonly across: readonly Edge[];
  /** Pairs of two sources that share a number and nothing that would make them one person. */
  readonly claims: readonly Edge[];
}

const numberAgrees = groundsOf(NUMBER_AGREES);
const isCertain = groundsOf(CERTAIN);
const isDoubleBy = groundsOf(DOUBLE_BY);

/** Compares all candidates and keeps the pairs that say something, the heaviest first. */
export function edgesOf(rows: readonly Node[], candidates: Candidates, population: Population, settings: MatchSettings): Edges {
  const within: Edge[] = [];
  const across: Edge[] = [];
  const claims: Edge[] = [];
  rows.forEach((row, left) => {
    for (const right of candidates(left)) {
      const other = rows[right];
      if (!other) continue;
      const edge = edgeBetween([left, row], [right, other], population, settings);
      if (isOneSource(row, other)) {
        if (edge.verdict !== 'different') within.push(edge);
      } else if (edge.verdict !== 'different') across.push(edge);
      else if (edge.isByNumber) claims.push(edge);
    }
  });
  return { within: within.sort(byWeight), across: across.sort(byWeight), claims };
}

function edgeBetween([left, a]: [number, Node], [right, b]: [number, Node], population: Population, settings: MatchSettings): Edge {
  const rungs = compare(a.keys, b.keys);
  const weight = pairWeight(rungs, a, b, population);
  const verdict = verdictOf(rungs, probabilityAt(weight), isOneSource(a, b), settings);
  return { left, right, weight, verdict, isByNumber: numberAgrees(rungs), isCertain: isCertain(rungs), isNear: isDoubleBy(rungs) };
}

/** Heaviest first; positions follow the rows' content, so that ties do not hang on the order of input. */
export const byWeight = (a: Edge, b: Edge): number => b.weight - a.weight || a.left - b.left || a.right - b.right;
