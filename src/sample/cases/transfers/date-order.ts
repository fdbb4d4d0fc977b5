import { addDays } from '../../../model/calendar-date.ts';
import type { Case } from '../../area/situation.ts';
import { dayBetween } from '../../population/create-people.ts';

/** A paper older than the decision, or an acceptance older than the paper. */
export const dateOrder: Case = {
  rule: 'transfers/date-order',
  perCity: 6,
  spares: ['missing/*', 'duplicates/*'],
  plant: (area, nth) => {
    const { person, branch, list, registry } = area.member();
    const first = dayBetween(area.random, '2022-06-01', '2023-10-31');
    const [second, third] = [addDays(first, 8), addDays(first, 15)];
    const days = nth % 2 === 0 ? { paper: first, decision: second, accepted: third } : { decision: first, accepted: second, paper: third };
    return { about: person, rows: [area.move(person, area.branch({}, [branch]), branch, days), list, registry] };
  },
};
