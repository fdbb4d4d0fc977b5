import { type ComparisonRequest, comparePeople } from './compare-people.ts';
import { figureIn, settingsOn } from './law/settable.ts';
import type { Day } from './model/calendar-date.ts';
import type { LoadedInputs } from './model/loaded-inputs.ts';
import type { Settings } from './model/setting.ts';
import type { StatsReport } from './model/stats.ts';
import { scopeNames } from './normalise/scope-names.ts';
import { rolesGiven } from './roles-given.ts';
import { buildStanding } from './standing/build-standing.ts';
import { measure } from './stats/measure.ts';

export interface StatsRequest extends Pick<ComparisonRequest, 'decisionsOn'> {
  readonly version: string;
  readonly asOf: Day;
  readonly scope: readonly string[] | null;
  readonly settings: Settings;
}

/** From tables to figures: who is in which chi bộ, and nothing about what is wrong. It reads no file and no clock. */
export function countStats(loaded: LoadedInputs, request: StatsRequest): StatsReport {
  const { version, asOf, scope, settings } = request;
  const { records, matching } = comparePeople(loaded, request);
  const standing = buildStanding({ ...records, matching, asOf, scope: scope && scopeNames(scope) });
  const figure = figureIn(settings);
  const targets = {
    admissionsFrom: figure('target.admissionsFrom'),
    admissionsTo: figure('target.admissionsTo'),
    yearsWithoutAdmission: figure('target.yearsWithoutAdmission'),
    ratedGood: figure('target.ratedGood'),
  };
  const given = rolesGiven(loaded);
  const measured = measure({ standing, hasRegistry: given.has('registry'), hasTransfers: given.has('transfers'), targets });
  const inputs = loaded.workbooks.map(({ role, file, sha256 }) => ({ role, file, sha256 }));
  return { version, asOf, inputs, skipped: loaded.skipped, settings: settingsOn(settings, asOf), targets, ...measured };
}
