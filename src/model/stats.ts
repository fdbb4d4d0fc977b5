import type { CalendarDate, Day } from './calendar-date.ts';
import type { SkippedFile } from './loaded-inputs.ts';
import type { InputAccount } from './report.ts';
import type { Setting } from './setting.ts';

/** Why a figure cannot be told. */
export type Untold =
  | 'no-source'
  | 'no-transfers'
  | 'undated-departures'
  | 'no-admission-dates'
  | 'some-admission-dates'
  | 'no-decision-dates'
  | 'no-ratings'
  | 'no-birth-dates'
  | 'no-genders'
  | 'nobody-at-start';

/** A figure, or why it cannot be told: never 0 for want of an input. */
export type Told<Value> = { readonly value: Value } | { readonly value: null; readonly why: Untold };

/** A + B − C = D (Biểu 1-BTCTW): members when the year began, who came, who went, and members now. */
export interface ControlTotal {
  readonly start: number;
  readonly increase: number;
  readonly decrease: number;
  readonly end: number;
}

/** So many people of a unit, and of so many nothing is known. */
export interface Share {
  readonly count: number;
  readonly of: number;
  readonly unknown: number;
}

/** Badges of so many years due in one round. */
export interface BadgesDue {
  readonly round: Day;
  readonly years: number;
  readonly members: number;
}

/** Upper ends of the age groups, in full years; the last group has none. */
export const AGE_GROUPS = [30, 40, 50, 60] as const;

export interface Ages {
  /** People up to each end of AGE_GROUPS, and above the last. */
  readonly groups: readonly number[];
  readonly average: number;
  readonly unknown: number;
}

/** The figures of one chi bộ, one committee, or of everybody. */
export interface UnitStats {
  readonly level: 'branch' | 'committee' | 'all';
  readonly branch: string | null;
  readonly committee: string | null;
  /** The rows that were counted: its list, else the registry; both for a committee of which some lists came. */
  readonly countedIn: 'list' | 'registry' | 'both' | null;
  /** Its chi bộ, and those of them of which nothing came: they are in no figure. */
  readonly branches: number;
  readonly uncounted: number;
  readonly members: Told<number>;
  readonly official: Told<number>;
  readonly probationary: Told<number>;
  /** Admitted in the year, up to the day; of so many members nothing is known. */
  readonly admissions: Told<Share>;
  readonly control: Told<ControlTotal>;
  /** Per cent of the members at the start of the year. */
  readonly admissionRate: Told<number>;
  readonly lastAdmission: Told<CalendarDate>;
  /** Chi bộ that admitted nobody for the years of the target, of those of which that can be told. */
  readonly withoutAdmission: Told<Share>;
  /** Rated "hoàn thành tốt nhiệm vụ" or better, of those rated. */
  readonly ratedGood: Told<Share>;
  /** In the rounds of the year. */
  readonly badges: Told<{ readonly due: readonly BadgesDue[]; readonly unknown: number }>;
  readonly ages: Told<Ages>;
  /** Women of those whose sex is known. */
  readonly women: Told<Share>;
}

/** Targets that people are judged by, as they stand for the run. */
export interface Targets {
  readonly admissionsFrom: number;
  readonly admissionsTo: number;
  readonly yearsWithoutAdmission: number;
  readonly ratedGood: number;
}

/** What `reconcile stats` prints: everybody first, then each committee with its chi bộ. */
export interface StatsReport {
  readonly version: string;
  readonly asOf: Day;
  readonly inputs: readonly Pick<InputAccount, 'role' | 'file' | 'sha256'>[];
  readonly skipped: readonly SkippedFile[];
  readonly settings: readonly Setting[];
  readonly targets: Targets;
  /** People in scope of whom no row says in which chi bộ they are. */
  readonly unplaced: number;
  readonly units: readonly UnitStats[];
}
