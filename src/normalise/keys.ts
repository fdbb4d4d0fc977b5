import type { CalendarDate } from '../model/calendar-date.ts';
import type { Keys } from '../model/match.ts';
import { numberOf, type OrganizationClaim, type PersonFacts, syllablesOf } from '../model/person.ts';
import { remember } from '../vietnam/remember.ts';

const atLeast = (date: CalendarDate | null, length: 4 | 7 | 10) => (date && date.length >= length ? date.slice(0, length) : null);
const MOST_DATES = 100_000;
/** The month and year of a date, which many share. */
const monthAndYear = remember(MOST_DATES, (date) => ({ month: atLeast(date, 7), year: atLeast(date, 4) }));
const UNBORN = { month: null, year: null };

const MOST_NAMES = 100_000;
/** A name's first and last syllable, and the first letters of all. */
const partsOf = remember(MOST_NAMES, (plain) => {
  const syllables = syllablesOf({ plain });
  return {
    surname: syllables[0] ?? '',
    given: syllables.at(-1) ?? '',
    initials: syllables.map((syllable) => syllable[0] ?? '').join(''),
  };
});

/** The chi bộ as far as the row's own claims tell; its committee may only be known after matching. */
const branchKey = (claims: readonly OrganizationClaim[]) =>
  claims.find(({ name, isExplicit }) => isExplicit && name.branch)?.name.branch?.plain ?? null;

/** What a row's keys are made of beside its person. */
export interface KeySource {
  readonly claims: readonly OrganizationClaim[];
  readonly admission: CalendarDate | null;
  /** `placeNow` and `addressNow`, remembered: many people come from few places. */
  readonly placeNow: (placeKey: string) => string | null;
  readonly addressNow: (placeKey: string) => string | null;
}

/** The key columns of a row: all that blocking and comparison ever see. */
export function keysOf(facts: PersonFacts, { claims, admission, placeNow, addressNow }: KeySource): Keys {
  const { name, birthDate } = facts;
  const parts = partsOf(name.plain);
  const born = birthDate === null ? UNBORN : monthAndYear(birthDate);
  // A personal number tells sex and year of birth where the row does not.
  const inNumber = numberOf(facts, 'personal')?.holder ?? null;
  const isBornUnsaid = birthDate === null && facts.birthDigits === null;
  const yearInNumber = inNumber !== null && isBornUnsaid ? String(inNumber.birthYear) : null;
  const genderInNumber = facts.gender === null ? (inNumber?.gender ?? null) : null;
  const value = (...forms: Parameters<typeof numberOf>[1][]) => numberOf(facts, ...forms)?.value ?? null;
  return {
    nameExact: name.exact,
    nameIy: name.iy,
    namePlain: name.plain,
    surname: parts.surname,
    given: parts.given,
    initials: parts.initials,
    isAbbreviated: name.isAbbreviated,
    aliases: name.aliases,
    birthDay: atLeast(birthDate, 10),
    birthMonth: born.month,
    birthYear: born.year ?? yearInNumber,
    birthDigits: facts.birthDigits,
    gender: facts.gender ?? genderInNumber,
    yearInNumber,
    genderInNumber,
    personal: value('personal'),
    cmnd: value('cmnd'),
    card: value('card'),
    dossier: value('dossier'),
    other: value('other'),
    hometown: facts.hometown,
    hometownNow: facts.hometown === null ? null : placeNow(facts.hometown),
    residence: facts.residence,
    residenceNow: facts.residence === null ? null : addressNow(facts.residence),
    branch: branchKey(claims),
    admission: atLeast(admission, 10),
  };
}
