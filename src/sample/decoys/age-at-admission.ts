import type { Decoy } from '../area/situation.ts';
import { EVERY_SOURCE } from './every-source.ts';

/** Eighteen to the month; younger, but admitted before the limit is judged. */
const LIVES = [
  { birth: '1999-05-20', admission: '2017-05-06' },
  { birth: '1980-08-14', admission: '1998-01-19' },
] as const;

export const ageAtAdmission: Decoy = {
  why: 'of age when admitted, or admitted before 25 July 2016',
  perCity: 6,
  mustNotFire: [...EVERY_SOURCE, 'admission/*'],
  plant: (area, nth) => {
    const { person, list, registry } = area.member({ person: LIVES[nth % LIVES.length] ?? LIVES[0] });
    return { about: person, rows: [list, registry] };
  },
};
