import { addMonths, type CalendarDate, firstDay, lastDay } from '../model/calendar-date.ts';
import type { Share, Told } from '../model/stats.ts';
import type { Counted } from '../standing/people-of-branch.ts';
import { admissionOf, isOfYear } from './facts-of.ts';
import type { StatsContext, Unit } from './unit.ts';

/** Admitted in the year of the as-of day, of the members counted. */
export function admissions({ people, countedIn }: Unit, { asOf }: StatsContext): Told<Share> {
  if (countedIn === null) return { value: null, why: 'no-source' };
  const dates = people.flatMap((person) => admissionOf(person, asOf) ?? []);
  if (dates.length === 0 && people.length > 0) return { value: null, why: 'no-admission-dates' };
  const count = dates.filter((date) => isOfYear(date, asOf)).length;
  return { value: { count, of: people.length, unknown: people.length - dates.length } };
}

/** Came by a transfer after the day of admission: another chi bộ had admitted them. */
const cameLater = ({ dossier }: Counted, admitted: CalendarDate, branches: ReadonlySet<number>) =>
  dossier.transfers.some(
    ({ record, to }) =>
      record.transferKind === 'official' && to !== null && branches.has(to) && record.accepted !== null && record.accepted > admitted,
  );

/** The last day on which one of its members was admitted there, for all that is known. */
export function lastAdmission({ people, branches, countedIn }: Unit, { asOf }: StatsContext): Told<CalendarDate> {
  if (countedIn === null) return { value: null, why: 'no-source' };
  const dates = people.flatMap((person) => {
    const admitted = admissionOf(person, asOf);
    return admitted === null || cameLater(person, admitted, branches) ? [] : [admitted];
  });
  const last = dates.sort().at(-1);
  return last === undefined ? { value: null, why: 'no-admission-dates' } : { value: last };
}

/** Whether a chi bộ has admitted nobody for so many years; null where a member without a date may be the one. */
export function isWithoutAdmission(unit: Unit, context: StatsContext): boolean | null {
  const last = lastAdmission(unit, context).value;
  if (last === null) return null;
  const since = addMonths(context.asOf, -12 * context.yearsWithoutAdmission);
  if (lastDay(last) >= since) return false;
  const isUndated = unit.people.some((person) => admissionOf(person, context.asOf) === null);
  return isUndated ? null : firstDay(last) < since;
}
