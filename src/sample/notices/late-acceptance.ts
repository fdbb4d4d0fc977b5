import { addDays } from '../../model/calendar-date.ts';
import type { Notice } from '../area/situation.ts';
import { dayBetween } from '../population/create-people.ts';

/** Accepted two or three months after the paper. */
export const lateAcceptance: Notice = {
  rule: 'transfers/late-acceptance',
  perCity: 14,
  plant: (area) => {
    const { person, branch, list, registry } = area.member();
    const paper = dayBetween(area.random, '2022-03-01', '2023-10-01');
    const accepted = addDays(paper, area.random.between(60, 95));
    const move = area.move(person, area.branch({}, [branch]), branch, { decision: addDays(paper, -6), paper, accepted });
    return { about: person, rows: [move, list, registry] };
  },
};
