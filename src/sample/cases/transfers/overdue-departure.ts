import type { Case } from '../../area/situation.ts';
import { FIRST_DECISION_LATE } from '../../limits.ts';
import { outsidePlace } from '../../organizations/outside.ts';
import { dayBetween } from '../../population/create-people.ts';

/** A decision in effect more than 60 working days ago, no introduction paper, and still in the old chi bộ. */
export const overdueDeparture: Case = {
  rule: 'transfers/overdue-departure',
  perCity: 14,
  spares: ['missing/*', 'transfers/paper-not-presented', 'transfers/file-not-submitted'],
  plant: (area, nth) => {
    const { person, branch, list, registry } = area.member();
    const decision = nth === 0 ? FIRST_DECISION_LATE : dayBetween(area.random, '2023-02-01', FIRST_DECISION_LATE);
    const to = nth % 3 === 1 ? outsidePlace(nth) : area.branch({}, [branch]);
    return { about: person, rows: [area.move(person, branch, to, { decision }), list, registry] };
  },
};
