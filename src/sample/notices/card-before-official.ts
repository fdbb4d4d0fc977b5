import type { Notice } from '../area/situation.ts';
import { dayBetween } from '../population/create-people.ts';

/** On probation, and has a card already. */
export const cardBeforeOfficial: Notice = {
  rule: 'probation/card-before-official',
  perCity: 5,
  plant: (area) => {
    const admission = dayBetween(area.random, '2023-03-01', '2023-12-20');
    const { person, list, registry } = area.member({ need: { carries: ['card'] }, person: { admission, official: null } });
    return { about: person, rows: [list, registry] };
  },
};
