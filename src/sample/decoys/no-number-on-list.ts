import type { Decoy } from '../area/situation.ts';
import { EVERY_SOURCE } from './every-source.ts';

export const noNumberOnList: Decoy = {
  why: 'list carries no number',
  perCity: 40,
  mustNotFire: EVERY_SOURCE,
  plant: (area) => {
    const { person, list, registry } = area.member({ listed: { nationalId: null, card: null } });
    return { about: person, rows: [list, registry] };
  },
};
