import type { Case } from '../../area/situation.ts';
import { FIRST_PROBATION_LATE } from '../../limits.ts';
import { dayBetween } from '../../population/create-people.ts';

/** On probation for more than twelve months and 30 working days. */
export const overdue: Case = {
  rule: 'probation/overdue',
  perCity: 9,
  spares: ['conflicts/*', 'ids/*', 'missing/*', 'duplicates/*'],
  plant: (area, nth) => {
    const admission = nth === 0 ? FIRST_PROBATION_LATE : dayBetween(area.random, '2021-09-01', FIRST_PROBATION_LATE);
    const { person, list, registry } = area.member({ person: { admission, official: null, card: null } });
    return { about: person, rows: [list, registry] };
  },
};
