import type { Law } from '../law/law.ts';
import type { Day } from '../model/calendar-date.ts';
import type { Counted } from '../standing/people-of-branch.ts';
import type { Standing } from '../standing/standing.ts';

/** A chi bộ, a committee or everybody, and the people counted there, each once. */
export interface Unit {
  readonly branches: ReadonlySet<number>;
  readonly people: readonly Counted[];
  readonly countedIn: 'list' | 'registry' | 'both' | null;
}

/** What every figure may ask beside its unit. */
export interface StatsContext {
  readonly asOf: Day;
  readonly standing: Standing;
  readonly law: Law;
  readonly hasTransfers: boolean;
  /** The persons whose moves lead out of a chi bộ or into it. */
  moversOf(branch: number): readonly number[];
  readonly yearsWithoutAdmission: number;
}
