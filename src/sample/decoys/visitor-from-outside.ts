import type { Decoy } from '../area/situation.ts';
import { EVERY_SOURCE } from './every-source.ts';

/** Temporarily here, with neither a record nor a row of the registry: their home is elsewhere. */
export const visitorFromOutside: Decoy = {
  why: 'visitor from outside, temporary here',
  perCity: 14,
  mustNotFire: EVERY_SOURCE,
  plant: (area) => {
    const person = area.newPerson();
    return { about: person, rows: [area.onList(person, area.branch({ carries: ['status'] }), { status: 'temporary-here' })] };
  },
};
