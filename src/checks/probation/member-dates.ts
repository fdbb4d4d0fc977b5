import { type CalendarDate, firstDay, lastDay } from '../../model/calendar-date.ts';
import type { Membership } from '../../model/member.ts';
import { activePlaces, type Dossier, type Place } from '../../standing/dossier.ts';

const rowsOf = ({ lists, registry }: Dossier): readonly Place[] => [...lists, ...registry];

const distinct = <Item>(items: readonly Item[]): readonly Item[] => [...new Set(items)];

/** Dates that all rows have, each once; a day after the row's own has not happened yet. */
function happened(dossier: Dossier, datesIn: (place: Place) => readonly (CalendarDate | null | undefined)[]): readonly CalendarDate[] {
  const dates: CalendarDate[] = [];
  for (const place of rowsOf(dossier)) {
    for (const date of datesIn(place)) if (date != null && firstDay(date) <= place.day && !dates.includes(date)) dates.push(date);
  }
  return dates;
}

/** Every date of admission that a source has: of somebody admitted again there are two. */
export const admissionsOf = (dossier: Dossier): readonly CalendarDate[] =>
  happened(dossier, ({ record }) => [record.admissionDate, record.readmission?.on]);

export const officialDatesOf = (dossier: Dossier): readonly CalendarDate[] => happened(dossier, ({ record }) => [record.officialDate]);

export const birthDatesOf = (dossier: Dossier): readonly CalendarDate[] => happened(dossier, ({ record }) => [record.birthDate]);

/** An official date stands somewhere that nobody can read: then it is not lacking. */
export const isOfficialDateUnreadable = (dossier: Dossier): boolean =>
  rowsOf(dossier).some(({ record }) => record.officialDateCell === 'unreadable');

/**
 * Two dates that `isFault` finds wrong together, where none of any sources are right together; else the sources differ, and
 * conflicts speaks of that.
 */
export function faultyPair(
  first: readonly CalendarDate[],
  second: readonly CalendarDate[],
  isFault: (first: CalendarDate, second: CalendarDate) => boolean,
): readonly [CalendarDate, CalendarDate] | null {
  const pairs = first.flatMap((a) => second.map((b) => [a, b] as const));
  return pairs.every(([a, b]) => isFault(a, b)) ? (pairs[0] ?? null) : null;
}

/** The last of several dates, a month alone as its last day; null where there is none. */
export const latestOf = (dates: readonly CalendarDate[]): CalendarDate | null =>
  dates.reduce<CalendarDate | null>((latest, date) => (latest === null || lastDay(date) > lastDay(latest) ? date : latest), null);

/** Chính thức or dự bị, by all active rows that say it; null where none does, or they differ: conflicts/kind speaks of that. */
export function kindOf(dossier: Dossier): Membership | null {
  const kinds = distinct(activePlaces(dossier).flatMap(({ record }) => record.membership ?? []));
  return kinds.length === 1 ? (kinds[0] ?? null) : null;
}
