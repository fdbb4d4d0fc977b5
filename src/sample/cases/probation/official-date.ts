import { addDays, addMonths } from '../../../model/calendar-date.ts';
import type { Case } from '../../area/situation.ts';
import { dayBetween } from '../../population/create-people.ts';

/** Official long after, or before, the twelfth month; the first by two days. */
export const probationOfficialDate: Case = {
  rule: 'probation/official-date',
  perCity: 9,
  spares: ['conflicts/*', 'missing/*', 'duplicates/*', 'probation/official-before-admission'],
  plant: (area, nth) => {
    const admission = nth === 1 ? '1990-01-01' : dayBetween(area.random, '1990-01-01', '2020-12-31');
    const official = nth === 0 ? addDays(addMonths(admission, 12), 2) : addMonths(admission, [18, 6, 24][nth % 3] ?? 18);
    const { person, list, registry } = area.member({ person: { admission, official } });
    return { about: person, rows: [list, registry] };
  },
};
