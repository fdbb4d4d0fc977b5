import { type ComparisonRequest, comparePeople, thresholdsIn } from './compare-people.ts';
import type { LoadedInputs } from './model/loaded-inputs.ts';
import type { ScoredPair } from './model/match.ts';
import type { MatchedRow, MatchReport, MatchSummary, RowPair } from './model/match-report.ts';
import type { PersonRecord } from './normalise/normalise.ts';

/** In millionths. */
const ONE_BIT = 1_000_000;

/** Whether a row stands on the left, and whether on the right. */
interface Sides {
  isLeft(record: PersonRecord): boolean;
  isRight(record: PersonRecord): boolean;
}

const isOutsider = (record: PersonRecord) => record.kind === 'member' && record.isOutsider;

/** The lists left and the registry right; where only one of the two is given, every row on both sides. */
function sidesOf(persons: readonly PersonRecord[]): Sides {
  const isOf = (role: string) => (record: PersonRecord) => record.source.role === role && !isOutsider(record);
  const [isLeft, isRight] = [isOf('branches'), isOf('registry')];
  if (persons.some(isLeft) && persons.some(isRight)) return { isLeft, isRight };
  const isPerson = (record: PersonRecord) => !isOutsider(record);
  return { isLeft: isPerson, isRight: isPerson };
}

/** A row as a match names it. */
export const matchedRow = ({ source, name }: PersonRecord): MatchedRow => ({ ...source, name: name.display });

function sided({ left, right }: ScoredPair, persons: readonly PersonRecord[], { isLeft, isRight }: Sides) {
  const [a, b] = [persons[left], persons[right]];
  if (!a || !b) return null;
  if (isLeft(a) && isRight(b)) return [a, b] as const;
  return isLeft(b) && isRight(a) ? ([b, a] as const) : null;
}

function rowPairs(pairs: readonly ScoredPair[], persons: readonly PersonRecord[], sides: Sides): readonly RowPair[] {
  const found = pairs.flatMap((pair) => {
    const ends = sided(pair, persons, sides);
    return ends === null || pair.verdict === 'different' ? [] : [{ pair, verdict: pair.verdict, left: ends[0], right: ends[1] }];
  });
  return found
    .sort((a, b) => a.left.node - b.left.node || a.right.node - b.right.node)
    .map(({ pair, verdict, left, right }) => ({
      left: matchedRow(left),
      right: matchedRow(right),
      verdict,
      probability: pair.probability,
      weight: pair.weight,
      levels: pair.levels,
    }));
}

const keyOf = ({ left: { file, sheet, row } }: RowPair) => JSON.stringify([file, sheet, row]);
const rowsOf = (pairs: readonly RowPair[]) => new Set(pairs.map(keyOf));

/** Of each row the candidates that fit it as well as its best, within an even chance. */
function indistinctRows(unsure: readonly RowPair[]): number {
  const best = new Map<string, number[]>();
  for (const pair of unsure) best.set(keyOf(pair), [...(best.get(keyOf(pair)) ?? []), pair.weight]);
  return [...best.values()].filter((weights) => {
    const [first = 0, second = Number.NEGATIVE_INFINITY] = weights.toSorted((a, b) => b - a);
    return first - second < ONE_BIT;
  }).length;
}

function summarise(
  { pairs, estimate }: Pick<MatchReport, 'pairs'> & Pick<MatchSummary, 'estimate'>,
  persons: readonly PersonRecord[],
  { isLeft, isRight }: Sides,
): MatchSummary {
  const ofVerdict = (verdict: RowPair['verdict']) => pairs.filter((pair) => pair.verdict === verdict);
  const [same, unsure] = [ofVerdict('same'), ofVerdict('unsure')];
  const matched = rowsOf(same);
  const leftRows = persons.filter(isLeft).length;
  const unsureRows = [...rowsOf(unsure)].filter((row) => !matched.has(row)).length;
  return {
    leftRows,
    rightRows: persons.filter(isRight).length,
    same: same.length,
    unsure: unsure.length,
    matchedRows: matched.size,
    unsureRows,
    unmatchedRows: leftRows - matched.size - unsureRows,
    indistinctRows: indistinctRows(unsure),
    estimate,
  };
}

/** From tables to pairs of rows: who is who, and nothing about what is wrong. It reads no file and no clock. */
export function matchRows(loaded: LoadedInputs, request: ComparisonRequest & Pick<MatchReport, 'version'>): MatchReport {
  const { records, matching } = comparePeople(loaded, request);
  const sides = sidesOf(records.persons);
  const pairs = rowPairs(matching.pairs, records.persons, sides);
  const summary = summarise({ pairs, estimate: matching.estimate }, records.persons, sides);
  const { version, asOf } = request;
  return { version, asOf, inputs: loaded.workbooks, skipped: loaded.skipped, thresholds: thresholdsIn(request.settings), summary, pairs };
}
