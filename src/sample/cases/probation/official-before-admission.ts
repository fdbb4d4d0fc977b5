import { addMonths } from '../../../model/calendar-date.ts';
import type { Case } from '../../area/situation.ts';
import { dayBetween } from '../../population/create-people.ts';

/** The two dates changed places. */
export const officialBeforeAdmission: Case = {
  rule: 'probation/official-before-admission',
  perCity: 5,
  spares: ['conflicts/*', 'missing/*', 'duplicates/*', 'probation/official-date'],
  plant: (area) => {
    const admission = dayBetween(area.random, '1992-01-01', '2019-12-31');
    const { person, list, registry } = area.member({ person: { admission, official: addMonths(admission, -12) } });
    return { about: person, rows: [list, registry] };
  },
};
