import type { Decoy } from '../area/situation.ts';
import { LAST_DECISION_IN_TIME } from '../limits.ts';
import { dayBetween } from '../population/create-people.ts';
import { EVERY_SOURCE } from './every-source.ts';

/** A decision no more than 60 working days old, the paper still to come; the first on the last day in time. */
export const departureInTime: Decoy = {
  why: 'a decision within 60 working days, no paper yet',
  perCity: 15,
  mustNotFire: EVERY_SOURCE,
  plant: (area, nth) => {
    const { person, branch, list, registry } = area.member();
    const decision = nth === 0 ? LAST_DECISION_IN_TIME : dayBetween(area.random, LAST_DECISION_IN_TIME, '2024-02-05');
    return { about: person, rows: [list, registry, area.move(person, branch, area.branch({}, [branch]), { decision })] };
  },
};
