import { type CalendarDate, type Day, firstDay } from '../model/calendar-date.ts';
import type { MemberRecord } from '../model/member.ts';
import type { Counted } from '../standing/people-of-branch.ts';

/** What the counted rows say of a person, else what any other row of the person says; null where none does. */
export function factOf<Value>({ places, dossier }: Counted, read: (record: MemberRecord) => Value | null): Value | null {
  for (const { record } of [...places, ...dossier.lists, ...dossier.registry]) {
    const value = read(record);
    if (value !== null) return value;
  }
  return null;
}

/** The day of admission; one that lies ahead has not happened. */
export const admissionOf = (person: Counted, asOf: Day): CalendarDate | null =>
  factOf(person, ({ admissionDate }) => (admissionDate !== null && firstDay(admissionDate) <= asOf ? admissionDate : null));

export const isOfYear = (date: CalendarDate, asOf: Day): boolean => date.slice(0, 4) === asOf.slice(0, 4);
