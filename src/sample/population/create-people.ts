import { addDays, addMonths, type Day, daysBetween } from '../../model/calendar-date.ts';
import type { Gender } from '../../model/table.ts';
import type { Random } from '../random.ts';
import { fullName } from './full-name.ts';
import type { Person } from './person.ts';

/** The provinces where people of an area were born, by the code of their personal number; the first is the area's own. */
const NEIGHBOURS = ['035', '034', '037', '038', '001', '031', '030', '040'];
const OF_THE_AREA = 0.86;
const WOMEN = 0.38;
const OLDEST = 1938;
const YOUNGEST = 2001;
/** Nobody is on probation but by design: who was admitted in 2021 is official since 2022. */
const LAST_ADMISSION = 2021;

export interface Homeland {
  /** "036" */
  readonly code: string;
  /** The letters at the end of a dossier's number, "NĐ". */
  readonly dossierLetters: string;
  /** "Giao Thủy, Nam Định" */
  readonly hometowns: readonly string[];
}

const pad = (value: number) => String(value).padStart(2, '0');

export const randomDay = (random: Random, year: number): Day => `${year}-${pad(random.between(1, 12))}-${pad(random.between(1, 28))}`;

/** A day from `from` to `to`, both included. */
export function dayBetween(random: Random, from: Day, to: Day): Day {
  return addDays(from, random.between(0, daysBetween(from, to)));
}

const CENTURY_DIGIT = { '19': { male: '0', female: '1' }, '20': { male: '2', female: '3' } } as const;

/** The personal number that goes with a sex and a birth date: province, century and sex, year, six digits. */
export const personalNumber = (gender: Gender, birth: Day, province: string, serial: string): string =>
  `${province}${CENTURY_DIGIT[birth < '2000' ? '19' : '20'][gender]}${birth.slice(2, 4)}${serial}`;

export interface People {
  readonly newPerson: (given?: Partial<Person>) => Person;
  /** A number that nobody has: made again until it is new. */
  readonly unused: (make: () => string) => string;
}

/** Gives invented people: no number twice, and no name with the same birth date twice. */
export function createPeople(random: Random, homeland: Homeland): People {
  const taken = new Set<string>();
  const unused = (make: () => string): string => {
    for (;;) {
      const value = make();
      if (taken.has(value)) continue;
      taken.add(value);
      return value;
    }
  };
  const admissionOf = (birth: Day): Day => {
    const born = Number(birth.slice(0, 4));
    return randomDay(random, random.between(born + 19, Math.min(born + 45, LAST_ADMISSION)));
  };

  const birthBefore = (admission: Day | undefined): Day => {
    const year = admission === undefined ? null : Number(admission.slice(0, 4));
    return randomDay(random, year === null ? random.between(OLDEST, YOUNGEST) : random.between(Math.max(OLDEST, year - 45), year - 19));
  };

  const newPerson: People['newPerson'] = (given = {}) => {
    const gender = given.gender ?? (random.chance(WOMEN) ? 'female' : 'male');
    const birth = given.birth ?? birthBefore(given.admission);
    const born = Number(birth.slice(0, 4));
    const named = given.name ?? unused(() => `${fullName(random, gender, born)}|${birth}`).split('|')[0] ?? '';
    const province = random.chance(OF_THE_AREA) ? homeland.code : random.pick(NEIGHBOURS);
    const admission = given.admission ?? admissionOf(birth);
    return {
      name: named,
      gender,
      birth,
      nationalId: unused(() => personalNumber(gender, birth, province, random.digits(6))),
      card: unused(() => `${homeland.code.slice(1)}${random.digits(6)}`),
      dossier: unused(() => `${random.digits(6)}${homeland.dossierLetters}`),
      hometown: random.pick(homeland.hometowns),
      admission,
      official: addMonths(admission, 12),
      ...given,
    };
  };
  return { newPerson, unused };
}
