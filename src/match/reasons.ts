import type { PairReason } from '../model/explanation.ts';
import { shareBlock } from './blocks.ts';
import { standWithin } from './contest.ts';
import { type Edge, edgeBetween } from './edges.ts';
import type { MatchRun } from './match-run.ts';
import { BLOCKING } from './model.ts';
import { openClaims } from './number-claims.ts';
import { rivalsOf } from './rivals.ts';
import { isOneSource } from './scoring.ts';
import { weightAt } from './settings.ts';
import { isCompatible } from './settle.ts';
import { isAmong, settledVerdict } from './settled-verdict.ts';

/** Why a pair was settled as it was, and the rows that made the difference. */
export interface Why {
  readonly reason: PairReason;
  readonly others: readonly number[];
}

const because = (reason: PairReason, others: readonly number[] = []): Why => ({ reason, others: [...new Set(others)] });
const endsOf = (edges: readonly { readonly left: number; readonly right: number }[]) => edges.flatMap(({ left, right }) => [left, right]);

/** The reason for what a run settled of a pair: each verdict has its own, and no reason gives another verdict. */
export function whyOf(run: MatchRun, edge: Edge): Why {
  const verdict = settledVerdict(run, edge.left, edge.right);
  return verdict === 'same' ? whyJoined(run, edge) : verdict === 'unsure' ? whyOpen(run, edge) : whyApart(run, edge);
}

const isSaidSame = ({ decisions }: MatchRun, a: number, b: number) =>
  isAmong(
    decisions.filter(({ verdict }) => verdict === 'same'),
    a,
    b,
  );

function whyJoined(run: MatchRun, { left, right, verdict }: Edge): Why {
  if (isSaidSame(run, left, right)) return because('decided-same');
  return verdict === 'same' ? because('joined') : because('joined-through', pathBetween(run, left, right));
}

/** The rows of one person by which two of them were joined: each is one with the next by itself, or people said so. */
function pathBetween(run: MatchRun, from: number, to: number): readonly number[] {
  const { clusters, scoring } = run.contest;
  const paths = new Map<number, readonly number[]>([[from, []]]);
  const areLinked = (a: number, b: number) => isSaidSame(run, a, b) || edgeBetween(scoring, a, b).verdict === 'same';
  for (const [at, path] of paths) {
    for (const next of clusters.members(clusters.of(from))) {
      if (paths.has(next) || !areLinked(at, next)) continue;
      if (next === to) return at === from ? [] : [...path, at];
      paths.set(next, at === from ? [] : [...path, at]);
    }
  }
  return [];
}

function whyOpen(run: MatchRun, edge: Edge): Why {
  const { contest, contradicted, decisions, open } = run;
  const { left, right, weight, verdict } = edge;
  if (isAmong(contradicted, left, right)) return because('decisions-contradict', strangersIn(run, edge, endsOf(decisions)));
  if (verdict === 'different') {
    const claimed = open.filter((other) => other.verdict === 'same' && isAmong(openClaims(contest, other), left, right));
    return because('number-here', strangersIn(run, edge, endsOf(claimed)));
  }
  if (verdict === 'unsure') return because(weight < weightAt(contest.scoring.settings.same) ? 'below-same' : 'grounds');
  const obstacle = obstacleTo(run, edge);
  if (obstacle !== null) return obstacle;
  const claims = openClaims(contest, edge);
  if (claims.length > 0) return because('number-elsewhere', strangersIn(run, edge, endsOf(claims)));
  return because('rival', strangersIn(run, edge, endsOf(rivalsOf(contest, edge))));
}

function whyApart(run: MatchRun, edge: Edge): Why {
  const { contest, rows } = run;
  const { clusters, scoring } = contest;
  const { left, right, weight, pattern } = edge;
  const [a, b] = [clusters.of(left), clusters.of(right)];
  const keys = (position: number) => (rows[position] as MatchRun['rows'][number]).keys;
  if (clusters.areKeptApart(a, b)) return because('decided-different', decidedApart(run, edge));
  if (weight < weightAt(scoring.settings.unsure)) return because('too-unlikely');
  if (pattern.isHopeless) return because('two-people');
  if (!BLOCKING.some((rule) => shareBlock(keys(left), keys(right), rule))) return because('not-compared');
  return obstacleTo(run, edge) ?? because('settled-otherwise', settledInstead(run, edge));
}

/** What kept a pair from being joined that is one person by itself, or may be: a row in its place, or one that speaks against it. */
function obstacleTo({ contest }: MatchRun, { left, right }: Edge): Why | null {
  const { clusters, scoring } = contest;
  const [a, b] = [clusters.of(left), clusters.of(right)];
  const isWithin = isOneSource(scoring.columns, left, right);
  if (!isWithin && clusters.exclude(a, b)) return because('taken', without([left, right], holders(contest, a, b)));
  const against = between(contest, a, b).filter(([one, other]) => contest.speaksAgainst(one, other));
  if (against.length > 0 || (isWithin && !standWithin(contest, a, b, isCompatible)))
    return because('contradicted', without([left, right], against.flat()));
  const silent = between(contest, a, b).filter(([one, other]) => !contest.vouchesFor(one, other));
  return silent.length > 0 ? because('not-vouched', without([left, right], silent.flat())) : null;
}

type Contest = MatchRun['contest'];

const between = ({ clusters }: Contest, a: number, b: number) =>
  clusters.members(a).flatMap((one) => clusters.members(b).map((other) => [one, other] as const));

const without = (ends: readonly number[], positions: readonly number[]) => positions.filter((position) => !ends.includes(position));

/** Rows of two clusters that stand in one source: only one of them can be that person. */
const holders = (contest: Contest, a: number, b: number): readonly number[] =>
  between(contest, a, b).flatMap((pair) => (isOneSource(contest.scoring.columns, ...pair) ? pair : []));

/** Rows of neither person at the ends of an edge. */
function strangersIn({ contest: { clusters } }: MatchRun, edge: Edge, positions: readonly number[]): readonly number[] {
  const own = [clusters.of(edge.left), clusters.of(edge.right)];
  return positions.filter((position) => !own.includes(clusters.of(position)));
}

/** The rows of which people said that they are two, where those are not the pair itself. */
function decidedApart({ contest: { clusters }, decisions }: MatchRun, { left, right }: Edge): readonly number[] {
  const ends = [clusters.of(left), clusters.of(right)];
  const apart = decisions.filter(
    (said) => said.verdict === 'different' && ends.includes(clusters.of(said.left)) && ends.includes(clusters.of(said.right)),
  );
  return isAmong(apart, left, right) ? [] : without([left, right], endsOf(apart));
}

/** The rows that the two were joined with, or left open with, in place of each other. */
function settledInstead({ contest: { clusters }, open }: MatchRun, { left, right }: Edge): readonly number[] {
  const joined = [left, right].flatMap((end) => clusters.members(clusters.of(end)));
  const waiting = open.filter((pair) => [pair.left, pair.right].some((end) => end === left || end === right));
  return without([left, right], [...joined, ...endsOf(waiting)]);
}
