import type { Decoy } from '../area/situation.ts';
import { moveDays } from '../lives/move-days.ts';
import { outsidePlace } from '../organizations/outside.ts';
import { dayBetween } from '../population/create-people.ts';
import { EVERY_SOURCE } from './every-source.ts';

export const arrivedFromOutside: Decoy = {
  why: 'arrived from another province in time',
  perCity: 20,
  mustNotFire: EVERY_SOURCE,
  plant: (area, nth) => {
    const { person, branch, list, registry } = area.member();
    const days = moveDays(area.random, dayBetween(area.random, '2022-01-04', '2023-12-20'));
    return { about: person, rows: [list, registry, area.move(person, outsidePlace(nth), branch, days)] };
  },
};
