import { addDays } from '../../model/calendar-date.ts';
import type { Decoy } from '../area/situation.ts';
import { LAST_PAPER_IN_TIME } from '../limits.ts';
import { dayBetween } from '../population/create-people.ts';

/** The same, and the old chi bộ has struck them off already: only the registry and the book have them. */
export const inTransitOffTheList: Decoy = {
  why: 'in transit within 30 working days, on no list any more',
  perCity: 12,
  mustNotFire: ['missing/*', 'transfers/*'],
  plant: (area) => {
    const person = area.newPerson();
    const from = area.branch();
    const paper = dayBetween(area.random, LAST_PAPER_IN_TIME, '2024-02-07');
    const move = area.move(person, from, area.branch({}, [from]), { decision: addDays(paper, -5), paper });
    return { about: person, rows: [area.inRegistry(person, from), move] };
  },
};
