import { addMonths, firstDay } from '../model/calendar-date.ts';
import { AGE_GROUPS, type Ages, type Share, type Told } from '../model/stats.ts';
import { isOfficialMember } from '../standing/is-official-member.ts';
import type { Counted } from '../standing/people-of-branch.ts';
import { admissionOf, factOf } from './facts-of.ts';
import type { StatsContext, Unit } from './unit.ts';

/** Admitted less than 12 months ago, and nothing says that the person is official: then nobody can be. */
function isNew(person: Counted, { asOf, law }: StatsContext): boolean {
  const admitted = admissionOf(person, asOf);
  const isSaid = factOf(person, ({ membership, officialDate }) => membership ?? officialDate) !== null;
  const length = admitted === null || isSaid ? null : law.valueOn('probation.length', firstDay(admitted));
  return admitted !== null && length !== null && addMonths(firstDay(admitted), length.value) > asOf;
}

/** Members, and how many of them are official. */
export function heads(
  { people, countedIn }: Unit,
  context: StatsContext,
): {
  readonly members: Told<number>;
  readonly official: Told<number>;
  readonly probationary: Told<number>;
} {
  if (countedIn === null) {
    const untold = { value: null, why: 'no-source' } as const;
    return { members: untold, official: untold, probationary: untold };
  }
  const official = people.filter((person) => isOfficialMember(person.dossier, person.places) && !isNew(person, context)).length;
  return { members: { value: people.length }, official: { value: official }, probationary: { value: people.length - official } };
}

/** Rated "hoàn thành tốt nhiệm vụ" or better, of those whose rating is known. */
export function ratedGood({ people, countedIn }: Unit): Told<Share> {
  if (countedIn === null) return { value: null, why: 'no-source' };
  const ratings = people.map((person) => factOf(person, ({ rating }) => rating));
  const known = ratings.filter((rating) => rating !== null && rating !== 'unknown');
  if (known.length === 0) return { value: null, why: 'no-ratings' };
  const count = known.filter((rating) => rating === 'excellent' || rating === 'good').length;
  return { value: { count, of: known.length, unknown: people.length - known.length } };
}

/** Women, of those whose sex is known. */
export function women({ people, countedIn }: Unit): Told<Share> {
  if (countedIn === null) return { value: null, why: 'no-source' };
  const known = people.flatMap((person) => factOf(person, ({ gender }) => gender) ?? []);
  if (known.length === 0) return { value: null, why: 'no-genders' };
  return {
    value: { count: known.filter((gender) => gender === 'female').length, of: known.length, unknown: people.length - known.length },
  };
}

/** Full years on the day; of a year alone, the difference of the years, as lists count it. */
function ageOn(born: string, day: string): number {
  const [birth, years] = [firstDay(born), Number(day.slice(0, 4)) - Number(born.slice(0, 4))];
  if (born.length === 4) return years;
  return day.slice(5) < birth.slice(5) ? years - 1 : years;
}

/** Age groups and the average, to a tenth of a year. */
export function ages({ people, countedIn }: Unit, { asOf }: StatsContext): Told<Ages> {
  if (countedIn === null) return { value: null, why: 'no-source' };
  const known = people.flatMap((person) => {
    const born = factOf(person, ({ birthDate }) => birthDate);
    return born === null ? [] : [ageOn(born, asOf)];
  });
  if (known.length === 0) return { value: null, why: 'no-birth-dates' };
  const ends = [Number.NEGATIVE_INFINITY, ...AGE_GROUPS, Number.POSITIVE_INFINITY];
  const groups = ends.slice(1).map((end, index) => known.filter((age) => age <= end && age > (ends[index] ?? end)).length);
  const average = Math.round((known.reduce((sum, age) => sum + age, 0) / known.length) * 10) / 10;
  return { value: { groups, average, unknown: people.length - known.length } };
}
