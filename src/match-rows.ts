import { type ComparisonRequest, comparePeople, thresholdsIn } from './compare-people.ts';
import type { LoadedInputs } from './model/loaded-inputs.ts';
import type { Matching, ScoredPair } from './model/match.ts';
import type { MatchedRow, MatchReport, MatchSummary, RowPair } from './model/match-report.ts';
import { saysTooLittle } from './model/says-too-little.ts';
import type { PersonRecord, Records } from './normalise/normalise.ts';

/** Whether a row stands on the left, and whether on the right. */
interface Sides {
  readonly isLeft: (record: PersonRecord) => boolean;
  readonly isRight: (record: PersonRecord) => boolean;
  readonly isOneSided: boolean;
}

const isPerson = (record: PersonRecord) => !(record.kind === 'member' && record.isOutsider);

/** The lists left and the registry right; where only one of the two is given it is held against itself, and so is a transfer book alone. */
function sidesOf(persons: readonly PersonRecord[]): Sides {
  const isOf = (role: string) => (record: PersonRecord) => record.source.role === role && isPerson(record);
  const given = [isOf('branches'), isOf('registry')].filter((isOn) => persons.some(isOn));
  const [isLeft = isPerson, isRight = isLeft] = given;
  return { isLeft, isRight, isOneSided: given.length < 2 };
}

/** A row as a match names it. */
export const matchedRow = ({ source, name }: PersonRecord): MatchedRow => ({ ...source, name: name.display });

/** Two rows that are one person, or may be, the list's left. */
interface Ends {
  readonly pair: ScoredPair;
  readonly verdict: RowPair['verdict'];
  readonly left: PersonRecord;
  readonly right: PersonRecord;
}

/**
 * The pairs across the sides; those on one side that are left open; and those on one side of a person whom the other side
 * lacks. Where it has the person, each row stands in a pair with the row there.
 */
function endsOf({ pairs, persons: people, personOf }: Matching, persons: readonly PersonRecord[], sides: Sides): readonly Ends[] {
  const { isLeft, isRight } = sides;
  const isOn = (is: Sides['isLeft'], node: number) => is(persons[node] as PersonRecord);
  const isLacking = (is: Sides['isLeft'], node: number) => !people[personOf[node] as number]?.some((other) => isOn(is, other));
  return pairs.flatMap((pair) => {
    const { verdict } = pair;
    if (verdict === 'different') return [];
    const isAcross = (left: number, right: number) => isOn(isLeft, left) && isOn(isRight, right);
    const isWithin = (own: Sides['isLeft'], other: Sides['isLeft']) =>
      isOn(own, pair.left) && isOn(own, pair.right) && (verdict === 'unsure' || isLacking(other, pair.left));
    const turned = !isAcross(pair.left, pair.right) && isAcross(pair.right, pair.left);
    if (!turned && !isAcross(pair.left, pair.right) && !isWithin(isLeft, isRight) && !isWithin(isRight, isLeft)) return [];
    const [left, right] = (turned ? [pair.right, pair.left] : [pair.left, pair.right]).map((node) => persons[node] as PersonRecord);
    return left && right ? [{ pair, verdict, left, right }] : [];
  });
}

const byRows = (a: Ends, b: Ends) => a.left.node - b.left.node || a.right.node - b.right.node;

const rowPair = ({ pair, verdict, left, right }: Ends, { isLeft, isRight }: Sides): RowPair => ({
  isAcross: isLeft(left) && isRight(right),
  left: matchedRow(left),
  right: matchedRow(right),
  verdict,
  probability: pair.probability,
  weight: pair.weight,
  levels: pair.levels,
});

/** Rows in which a person's data stand and no name that can be read, of the sheets of these roles. */
function unreadRows({ tables, nameless }: Records, roles: ReadonlySet<string>): number {
  const lost = (table: number) => nameless.filter((found) => found.table === table).map(({ row }) => row);
  return tables.reduce((sum, { role, problemRows }, at) => sum + (roles.has(role) ? new Set([...problemRows, ...lost(at)]).size : 0), 0);
}

function summarise(
  ends: readonly Ends[],
  records: Records,
  { isLeft, isRight, isOneSided }: Sides,
): Omit<MatchSummary, 'estimate' | 'indistinctRows'> {
  const { persons } = records;
  const ofVerdict = (verdict: RowPair['verdict']) => ends.filter((pair) => pair.verdict === verdict);
  const [same, unsure] = [ofVerdict('same'), ofVerdict('unsure')];
  const leftRows = (pairs: readonly Ends[]) => new Set(pairs.flatMap(({ left, right }) => [left, right]).filter(isLeft));
  const found = leftRows(same);
  const inRegistry = leftRows(same.filter(({ left, right }) => isLeft(left) && isRight(right)));
  const open = [...leftRows(unsure)].filter((row) => !found.has(row)).length;
  const all = persons.filter(isLeft);
  const roles = new Set(persons.filter((record) => isLeft(record) || isRight(record)).map(({ source }) => source.role));
  return {
    isOneSided,
    leftRows: all.length,
    rightRows: persons.filter(isRight).length,
    unreadRows: unreadRows(records, roles),
    same: same.length,
    unsure: unsure.length,
    matchedRows: found.size,
    leftOnlyRows: found.size - inRegistry.size,
    unsureRows: open,
    unmatchedRows: all.length - found.size - open,
  };
}

/** Rows that say too little, as the audit lists them: a sheet of dues need not repeat what the list beside it says. */
function indistinctRows({ persons: people, personOf }: Matching, persons: readonly PersonRecord[], { isLeft, isRight }: Sides) {
  const isOnExtract = (record: PersonRecord) => record.kind === 'member' && record.isOnExtract;
  const isToldBeside = (record: PersonRecord) =>
    people[personOf[record.node] as number]?.some((node) => {
      const other = persons[node] as PersonRecord;
      return other.source.role === 'branches' && isPerson(other) && !saysTooLittle(other) && !isOnExtract(other);
    });
  return persons.filter(
    (record) => (isLeft(record) || isRight(record)) && saysTooLittle(record) && !(isOnExtract(record) && isToldBeside(record)),
  );
}

/** From tables to pairs of rows: who is who, and nothing about what is wrong. It reads no file and no clock. */
export function matchRows(loaded: LoadedInputs, request: ComparisonRequest & Pick<MatchReport, 'version'>): MatchReport {
  const { records, matching } = comparePeople(loaded, request);
  const { persons } = records;
  const sides = sidesOf(persons);
  const ends = endsOf(matching, persons, sides).toSorted(byRows);
  const indistinct = indistinctRows(matching, persons, sides).map(matchedRow);
  const { version, asOf } = request;
  return {
    version,
    asOf,
    inputs: loaded.workbooks,
    skipped: loaded.skipped,
    thresholds: thresholdsIn(request.settings),
    summary: { ...summarise(ends, records, sides), indistinctRows: indistinct.length, estimate: matching.estimate },
    pairs: ends.map((pair) => rowPair(pair, sides)),
    indistinct,
  };
}
