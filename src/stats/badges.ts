import { BADGE_YEARS } from '../law/badge-years.ts';
import { addMonths, type CalendarDate, type Day, firstDay } from '../model/calendar-date.ts';
import type { BadgesDue, UnitStats } from '../model/stats.ts';
import type { Counted } from '../standing/people-of-branch.ts';
import { admissionOf, factOf } from './facts-of.ts';
import type { StatsContext, Unit } from './unit.ts';

/** Badges are handed over on four days of the year. */
const ROUNDS = ['02-03', '05-19', '09-02', '11-07'] as const;

/** The round before the first of a year. */
const lastOf = (year: number): Day => `${year - 1}-11-07`;

/** The day of the decision on admission; one after the ceremony is the decision on something else. */
function decisionOf(person: Counted, asOf: Day): CalendarDate | null {
  const admitted = admissionOf(person, asOf);
  return factOf(person, ({ decisionDate, readmission }) =>
    decisionDate !== null && decisionDate.length === 10 && readmission === null && (admitted === null || decisionDate <= admitted)
      ? decisionDate
      : null,
  );
}

/** The round of the year in which a badge of so many years is due, null where it is another year's. */
function roundOf(decided: CalendarDate, years: number, year: number): Day | null {
  const due = addMonths(firstDay(decided), 12 * years);
  if (due <= lastOf(year)) return null;
  return ROUNDS.map((day) => `${year}-${day}`).find((round) => due <= round) ?? null;
}

/** Badges that fall due in the rounds of the as-of day's year, for those whose day of decision is known. */
export function badges({ people, countedIn }: Unit, { asOf }: StatsContext): UnitStats['badges'] {
  if (countedIn === null) return { value: null, why: 'no-source' };
  const decided = people.flatMap((person) => decisionOf(person, asOf) ?? []);
  if (decided.length === 0 && people.length > 0) return { value: null, why: 'no-decision-dates' };
  const year = Number(asOf.slice(0, 4));
  const due = new Map<string, BadgesDue>();
  for (const day of decided) {
    for (const years of BADGE_YEARS.years) {
      const round = roundOf(day, years, year);
      if (round === null) continue;
      const key = `${round} ${years}`;
      due.set(key, { round, years, members: (due.get(key)?.members ?? 0) + 1 });
    }
  }
  const inOrder = [...due.values()].sort((a, b) => (a.round === b.round ? a.years - b.years : a.round < b.round ? -1 : 1));
  return { value: { due: inOrder, unknown: people.length - decided.length } };
}
