import { matchingOf } from './match/match.ts';
import { type MatchRun, runMatch } from './match/match-run.ts';
import type { Day } from './model/calendar-date.ts';
import type { DecisionsOn } from './model/decisions-on.ts';
import type { LoadedInputs } from './model/loaded-inputs.ts';
import type { EstimatedMatching } from './model/match.ts';
import { normalise, type Records } from './normalise/normalise.ts';

export interface ComparisonRequest {
  readonly asOf: Day;
  /** Nobody has said anything where it is left out. */
  readonly decisionsOn?: DecisionsOn;
}

/** What the tables say, who is who in them, and how that was settled. */
export interface ComparedPeople {
  readonly records: Records;
  readonly matching: EstimatedMatching;
  readonly run: MatchRun;
}

/** From tables to people: normalise → match, where what people said wins over any probability. */
export function comparePeople({ tables }: LoadedInputs, { asOf, decisionsOn }: ComparisonRequest): ComparedPeople {
  const records = normalise(tables, asOf);
  const run = runMatch(records.nodes, {}, decisionsOn?.(records.persons));
  return { records, matching: matchingOf(run), run };
}
