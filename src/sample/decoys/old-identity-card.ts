import type { Decoy } from '../area/situation.ts';
import { EVERY_SOURCE } from './every-source.ts';

/** The list still has the old CMND of nine digits. */
export const oldIdentityCard: Decoy = {
  why: 'a CMND of nine digits against a personal number',
  perCity: 25,
  mustNotFire: [...EVERY_SOURCE, 'ids/*'],
  plant: (area) => {
    const { person, list, registry } = area.member({
      need: { carries: ['nationalId'] },
      listed: { nationalId: area.unused(() => `16${area.random.digits(7)}`) },
    });
    return { about: person, rows: [list, registry] };
  },
};
