import type { Decoy } from '../area/situation.ts';
import { EVERY_SOURCE } from './every-source.ts';

/** Out of the Party, and admitted again 36 months later or more: two records with two days of admission, lawfully. */
export const readmitted: Decoy = {
  why: 'readmitted member with two admission dates',
  perCity: 4,
  mustNotFire: [...EVERY_SOURCE, 'activity/*', 'admission/*'],
  plant: (area, nth) => {
    const { person, branch, list, registry } = area.member({ person: { birth: `196${nth % 8}-04-11`, admission: '2012-06-15' } });
    const earlier = { admission: '1994-03-20', official: '1995-03-20', status: 'left', statusDate: '2003-09-01', card: null } as const;
    return { about: person, rows: [list, registry, area.inRegistry(person, branch, earlier)] };
  },
};
