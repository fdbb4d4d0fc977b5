import type { Decoy } from '../area/situation.ts';
import { LAST_PAPER_IN_TIME } from '../limits.ts';
import { dayBetween } from '../population/create-people.ts';

/** Gone by the list since no more than 30 working days, and the book has no record yet. */
export const leftLately: Decoy = {
  why: 'gone by the list within 30 working days, no record yet',
  perCity: 10,
  mustNotFire: ['missing/*', 'transfers/*', 'activity/*'],
  plant: (area) => {
    const { person, list, registry } = area.member({
      need: { carries: ['status', 'statusDate'] },
      listed: { status: 'moved', statusDate: dayBetween(area.random, LAST_PAPER_IN_TIME, '2024-02-07') },
    });
    return { about: person, rows: [list, registry] };
  },
};
