import { addDays } from '../../model/calendar-date.ts';
import type { Decoy } from '../area/situation.ts';
import { LAST_PAPER_IN_TIME } from '../limits.ts';
import { outsidePlace } from '../organizations/outside.ts';
import { dayBetween } from '../population/create-people.ts';

/** On the way with a paper that is no more than 30 working days old; the first on the last day in time. */
export const inTransit: Decoy = {
  why: 'in transit within 30 working days',
  perCity: 40,
  mustNotFire: ['missing/*', 'transfers/*', 'duplicates/*', 'conflicts/*', 'activity/*'],
  plant: (area, nth) => {
    const paper = nth === 0 ? LAST_PAPER_IN_TIME : dayBetween(area.random, LAST_PAPER_IN_TIME, '2024-02-07');
    const { person, branch, list, registry } = area.member({
      need: { carries: ['status'] },
      listed: { status: 'moved', statusDate: paper },
    });
    const to = nth % 2 === 0 ? outsidePlace(nth) : area.branch({}, [branch]);
    const move = area.move(person, branch, to, { decision: addDays(paper, -area.random.between(2, 12)), paper });
    return { about: person, rows: [list, registry, move] };
  },
};
