import { type ComparedPeople, type ComparisonRequest, comparePeople, thresholdsIn } from './compare-people.ts';
import { type ExplainedPair, explainPair, nearestRows, openRows } from './match/explain.ts';
import type { MatchRun } from './match/match-run.ts';
import { matchedRow } from './match-rows.ts';
import type { ExplainedLevel, Explanation, PairExplanation, RowExplanation } from './model/explanation.ts';
import type { Finding } from './model/finding.ts';
import type { LoadedInputs } from './model/loaded-inputs.ts';
import type { Keys } from './model/match.ts';
import type { RowRef } from './model/source.ts';
import type { PersonRecord, Records } from './normalise/normalise.ts';
import { reportOn } from './reconcile.ts';
import { type ExplainTarget, findRow, sameRow, unknownFinding } from './row-reference.ts';
import { maskNumber } from './wording/mask-number.ts';

export interface ExplainRequest extends ComparisonRequest {
  readonly target: ExplainTarget;
  readonly version: string;
  readonly scope: readonly string[] | null;
  readonly showIds: boolean;
  readonly digest: (text: string) => string;
}

/** Candidates shown for one row, and pairs for one finding. */
const MOST_CANDIDATES = 3;
const MOST_PAIRS = 4;

const NUMBERS = ['personal', 'cmnd', 'card', 'dossier', 'other'] as const;

/** What a row says for a comparison, for reading. */
function saidOf(comparison: string, record: PersonRecord, keys: Keys, showIds: boolean): string | null {
  if (comparison === 'name') return record.name.display;
  if (comparison === 'birth') return record.birthDate ?? keys.birthDigits ?? keys.birthYear;
  const number = NUMBERS.find((form) => form === comparison);
  if (number !== undefined) return showIds ? keys[number] : keys[number] && maskNumber(keys[number]);
  const text = keys[comparison as 'gender' | 'hometown' | 'residence' | 'branch' | 'admission'];
  return text ?? null;
}

/** Explains by the records' places, which people know, what the match knows by position. */
function explainer(run: MatchRun, { persons, nodes }: Records, showIds: boolean) {
  const positionOf = ({ node }: PersonRecord) => run.positionOf[node] as number;
  const recordAt = (position: number) => persons[(run.rows[position] as MatchRun['rows'][number]).index] as PersonRecord;

  const leveled = ({ levels }: ExplainedPair, left: PersonRecord, right: PersonRecord): readonly ExplainedLevel[] =>
    levels.map((level) => {
      const said = (record: PersonRecord) => saidOf(level.comparison, record, (nodes[record.node] as (typeof nodes)[number]).keys, showIds);
      return { ...level, left: said(left), right: said(right) };
    });
  const pair = (left: PersonRecord, right: PersonRecord): PairExplanation => {
    const explained = explainPair(run, positionOf(left), positionOf(right));
    const others = explained.others.map((position) => matchedRow(recordAt(position)));
    return { ...explained, left: matchedRow(left), right: matchedRow(right), levels: leveled(explained, left, right), others };
  };
  const row = (record: PersonRecord): RowExplanation => {
    const position = positionOf(record);
    const { clusters } = run.contest;
    const found = clusters.members(clusters.of(position)).filter((other) => other !== position);
    const nearest = [...new Set([...openRows(run, position), ...nearestRows(run, position, MOST_CANDIDATES)])];
    return {
      row: matchedRow(record),
      found: found.map((other) => matchedRow(recordAt(other))),
      candidates: nearest.map((other) => pair(record, recordAt(other))),
    };
  };
  return { pair, row };
}

const isAt = ({ file, sheet, row }: RowRef, record: PersonRecord) =>
  record.source.file === file && record.source.sheet === sheet && record.source.row === row;

/** The rows a finding rests on: one is explained by itself, several against the first. The members of a chi bộ are not to be compared. */
function rowsOfFinding({ records, personKey }: Finding, persons: readonly PersonRecord[]): readonly PersonRecord[] {
  if (personKey === null) return [];
  return records.flatMap((place) => persons.filter((record) => isAt(place, record)).slice(0, 1)).slice(0, MOST_PAIRS + 1);
}

function findFinding(loaded: LoadedInputs, compared: ComparedPeople, { target, ...request }: ExplainRequest): Finding | null {
  if (target.kind === 'rows') return null;
  const { findings } = reportOn(loaded, compared, { ...request, command: 'audit', only: [], skip: [] });
  const finding = findings.find(({ id }) => id === target.id);
  if (finding === undefined) throw unknownFinding(target.id);
  return finding;
}

/** Says how a verdict came about: of a finding's rows, of two rows, or of one and its best candidates. It reads no file and no clock. */
export function explain(loaded: LoadedInputs, request: ExplainRequest): Explanation {
  const { target, asOf, version, showIds } = request;
  const compared = comparePeople(loaded, request);
  const { records, run } = compared;
  const finding = findFinding(loaded, compared, request);
  const explained = explainer(run, records, showIds);
  const [first, ...others] =
    target.kind === 'rows'
      ? target.references.map((reference) => findRow(reference, records.persons))
      : rowsOfFinding(finding as Finding, records.persons);
  if (first !== undefined && target.kind === 'rows' && others.includes(first)) throw sameRow(target.references[0] ?? '');
  return {
    version,
    asOf,
    inputs: loaded.workbooks,
    skipped: loaded.skipped,
    finding: finding && { id: finding.id, rule: finding.rule, message: finding.message },
    thresholds: thresholdsIn(request.settings),
    pairs: first === undefined ? [] : others.map((other) => explained.pair(first, other)),
    rows: first === undefined || others.length > 0 ? [] : [explained.row(first)],
  };
}
