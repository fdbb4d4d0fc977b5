import type { Decoy } from '../area/situation.ts';
import { EVERY_SOURCE } from './every-source.ts';

export const noNumberInRegistry: Decoy = {
  why: 'no personal number in the registry',
  perCity: 100,
  mustNotFire: EVERY_SOURCE,
  plant: (area) => {
    const { person, list, registry } = area.member({ registered: { nationalId: null } });
    return { about: person, rows: [list, registry] };
  },
};
