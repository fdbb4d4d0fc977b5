import type { Case } from '../../area/situation.ts';
import { FIRST_PAPER_LATE, FIRST_PAPER_OF_THREE_MONTHS } from '../../limits.ts';
import { dayBetween } from '../../population/create-people.ts';
import { unpresented } from './unpresented.ts';

const EDGES = [FIRST_PAPER_LATE, FIRST_PAPER_OF_THREE_MONTHS];

/** A paper more than 30 working days old and no more than three months, accepted nowhere. */
export const paperNotPresented: Case = {
  rule: 'transfers/paper-not-presented',
  perCity: 21,
  spares: ['missing/*', 'transfers/file-not-submitted', 'transfers/overdue-departure', 'transfers/in-limbo', 'activity/*'],
  plant: (area, nth) => {
    const paper = EDGES[nth] ?? dayBetween(area.random, FIRST_PAPER_OF_THREE_MONTHS, FIRST_PAPER_LATE);
    return unpresented(area, paper, nth);
  },
};
