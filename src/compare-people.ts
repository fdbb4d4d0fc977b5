import { figureIn } from './law/settable.ts';
import { matchingOf } from './match/match.ts';
import { type MatchRun, runMatch } from './match/match-run.ts';
import type { MatchSettings } from './match/settings.ts';
import type { Day } from './model/calendar-date.ts';
import type { DecisionsOn } from './model/decisions-on.ts';
import type { LoadedInputs } from './model/loaded-inputs.ts';
import type { EstimatedMatching } from './model/match.ts';
import type { Settings } from './model/setting.ts';
import { normalise, type Records } from './normalise/normalise.ts';

export interface ComparisonRequest {
  readonly asOf: Day;
  /** Nobody has said anything where it is left out. */
  readonly decisionsOn?: DecisionsOn;
  /** The office's own numbers; none where it is left out. */
  readonly settings?: Settings;
}

/** What the tables say, who is who in them, and how that was settled. */
export interface ComparedPeople {
  readonly records: Records;
  readonly matching: EstimatedMatching;
  readonly run: MatchRun;
}

/** The probabilities from which two rows are one person, and from which somebody should look. */
export function thresholdsIn(settings: Settings = new Map()): Pick<MatchSettings, 'same' | 'unsure'> {
  const figure = figureIn(settings);
  return { same: figure('match.same'), unsure: figure('match.unsure') };
}

/** From tables to people: normalise → match, where what people said wins over any probability. */
export function comparePeople({ tables }: LoadedInputs, { asOf, decisionsOn, settings }: ComparisonRequest): ComparedPeople {
  const records = normalise(tables, asOf);
  const run = runMatch(records.nodes, thresholdsIn(settings), decisionsOn?.(records.persons));
  return { records, matching: matchingOf(run), run };
}
