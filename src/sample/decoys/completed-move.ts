import type { Decoy } from '../area/situation.ts';
import { moveDays } from '../lives/move-days.ts';
import { dayBetween } from '../population/create-people.ts';
import { EVERY_SOURCE } from './every-source.ts';

/** Moved in good order, and every source knows; the old list may still say so. */
export const completedMove: Decoy = {
  why: 'transfer completed in time everywhere',
  perCity: 60,
  mustNotFire: EVERY_SOURCE,
  plant: (area, nth) => {
    const { person, branch, list, registry } = area.member();
    const from = area.branch({ carries: ['status'] }, [branch]);
    const days = moveDays(area.random, dayBetween(area.random, '2022-01-04', '2023-12-20'));
    const rows = [list, registry, area.move(person, from, branch, days)];
    const gone = nth % 4 === 1 ? [area.onList(person, from, { status: 'moved', statusDate: days.paper })] : [];
    return { about: person, rows: [...rows, ...gone] };
  },
};
