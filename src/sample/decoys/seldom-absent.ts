import type { Decoy } from '../area/situation.ts';
import { EVERY_SOURCE } from './every-source.ts';

export const seldomAbsent: Decoy = {
  why: 'absent for a month or two',
  perCity: 40,
  mustNotFire: ['activity/absent', ...EVERY_SOURCE],
  plant: (area, nth) => {
    const { person, list, registry } = area.member({ need: { carries: ['absent'] }, listed: { absent: 1 + (nth % 2) } });
    return { about: person, rows: [list, registry] };
  },
};
