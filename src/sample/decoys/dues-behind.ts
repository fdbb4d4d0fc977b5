import type { Decoy } from '../area/situation.ts';
import { DUES_ACROSS_THE_YEAR } from '../limits.ts';
import { EVERY_SOURCE } from './every-source.ts';

/** One month, two, or three of two years: the third of a year is not owed. */
const PAID = ['2023-12', '2023-11', DUES_ACROSS_THE_YEAR];

export const duesBehind: Decoy = {
  why: 'dues behind, less than three months of one year',
  perCity: 60,
  mustNotFire: ['activity/dues-unpaid', ...EVERY_SOURCE],
  plant: (area, nth) => {
    const { person, list, registry } = area.member({ need: { carries: ['dues'] }, listed: { dues: PAID[nth % PAID.length] ?? null } });
    return { about: person, rows: [list, registry] };
  },
};
