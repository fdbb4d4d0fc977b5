import { addMonths, firstDay } from '../model/calendar-date.ts';
import type { Place } from '../standing/dossier.ts';

/** Điểm 3.5: whoever is admitted again has waited 36 months at least, so that no slip of the pen looks like it. */
const READMITTED_AFTER_MONTHS = 36;

/** A readmitted member has two dates of admission, lawfully. */
export function isReadmission(places: readonly Place[]): boolean {
  const days = places.flatMap(({ record }) => (record.admissionDate ? [firstDay(record.admissionDate)] : [])).sort();
  if (days.length < places.length || new Set(days).size < days.length) return false;
  return days.every((day, index) => index === 0 || day >= addMonths(days[index - 1] ?? day, READMITTED_AFTER_MONTHS));
}
