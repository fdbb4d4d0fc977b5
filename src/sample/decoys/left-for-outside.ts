import type { Decoy } from '../area/situation.ts';
import { moveDays } from '../lives/move-days.ts';
import { outsidePlace } from '../organizations/outside.ts';
import { dayBetween } from '../population/create-people.ts';
import { EVERY_SOURCE } from './every-source.ts';

/** Accepted in another province; the list has struck them off, the registry keeps them as gone. */
export const leftForOutside: Decoy = {
  why: 'moved to another province, and the registry says so',
  perCity: 15,
  mustNotFire: EVERY_SOURCE,
  plant: (area, nth) => {
    const person = area.newPerson();
    const from = area.branch();
    const days = moveDays(area.random, dayBetween(area.random, '2022-01-04', '2023-11-20'));
    const registry = area.inRegistry(person, from, { status: 'moved', statusDate: days.accepted });
    return { about: person, rows: [registry, area.move(person, from, outsidePlace(nth), days)] };
  },
};
