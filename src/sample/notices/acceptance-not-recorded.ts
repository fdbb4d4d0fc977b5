import type { Notice } from '../area/situation.ts';
import { moveDays } from '../lives/move-days.ts';
import { dayBetween } from '../population/create-people.ts';

/** Arrived, by the list and the registry; the book has no acceptance. */
export const acceptanceNotRecorded: Notice = {
  rule: 'transfers/acceptance-not-recorded',
  perCity: 10,
  plant: (area) => {
    const { person, branch, list, registry } = area.member();
    const { decision, paper } = moveDays(area.random, dayBetween(area.random, '2023-03-01', '2023-12-15'));
    return { about: person, rows: [area.move(person, area.branch({}, [branch]), branch, { decision, paper }), list, registry] };
  },
};
