import type { StatsReport, Told, UnitStats } from '../model/stats.ts';
import { csvOf } from './csv-line.ts';

const empty = <Value>(told: Told<Value>, say: (value: Value) => string | number): string | number =>
  told.value === null ? '' : say(told.value as Value);

/** The columns by heading; what cannot be told is an empty cell. */
const COLUMNS: readonly (readonly [string, (unit: UnitStats) => string | number])[] = [
  ['level', ({ level }) => level],
  ['committee', ({ committee }) => committee ?? ''],
  ['branch', ({ branch }) => branch ?? ''],
  ['counted_in', ({ countedIn }) => countedIn ?? ''],
  ['branches', ({ branches }) => branches],
  ['uncounted', ({ uncounted }) => uncounted],
  ['members', ({ members }) => empty(members, (value) => value)],
  ['official', ({ official }) => empty(official, (value) => value)],
  ['on_probation', ({ probationary }) => empty(probationary, (value) => value)],
  ['admitted', ({ admissions }) => empty(admissions, ({ count }) => count)],
  ['admission_unknown', ({ admissions }) => empty(admissions, ({ unknown }) => unknown)],
  ['admission_percent', ({ admissionRate }) => empty(admissionRate, (value) => value)],
  ['start', ({ control }) => empty(control, ({ start }) => start)],
  ['increase', ({ control }) => empty(control, ({ increase }) => increase)],
  ['decrease', ({ control }) => empty(control, ({ decrease }) => decrease)],
  ['end', ({ control }) => empty(control, ({ end }) => end)],
  ['last_admission', ({ lastAdmission }) => empty(lastAdmission, (value) => value)],
  ['without_admission', ({ withoutAdmission }) => empty(withoutAdmission, ({ count }) => count)],
  ['rated', ({ ratedGood }) => empty(ratedGood, ({ of }) => of)],
  ['rated_good', ({ ratedGood }) => empty(ratedGood, ({ count }) => count)],
  ['badges', ({ badges }) => empty(badges, ({ due }) => due.reduce((sum, { members }) => sum + members, 0))],
  ['women', ({ women }) => empty(women, ({ count }) => count)],
  ['average_age', ({ ages }) => empty(ages, ({ average }) => average)],
];

/** A line for each unit. */
export const statsCsv = ({ units }: Pick<StatsReport, 'units'>): string =>
  csvOf([COLUMNS.map(([heading]) => heading), ...units.map((unit) => COLUMNS.map(([, cell]) => cell(unit)))]);
