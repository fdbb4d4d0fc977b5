import type { Decoy } from '../area/situation.ts';
import { dayBetween, randomDay } from '../population/create-people.ts';
import { EVERY_SOURCE } from './every-source.ts';

/** Dead by both sources, or by the registry and struck off the list. */
export const deceasedInBoth: Decoy = {
  why: 'deceased, and no source says otherwise',
  perCity: 24,
  mustNotFire: [...EVERY_SOURCE, 'activity/*'],
  plant: (area, nth) => {
    const person = area.newPerson({ birth: randomDay(area.random, area.random.between(1938, 1955)) });
    const branch = area.branch({ carries: ['status'] });
    const died = { status: 'deceased', statusDate: dayBetween(area.random, '2023-01-10', '2024-01-20') } as const;
    const registry = area.inRegistry(person, branch, died);
    return { about: person, rows: nth % 2 === 0 ? [registry, area.onList(person, branch, died)] : [registry] };
  },
};
