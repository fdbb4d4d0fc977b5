import { addDays } from '../../../model/calendar-date.ts';
import type { Case } from '../../area/situation.ts';
import { FIRST_PAPER_OF_THREE_MONTHS } from '../../limits.ts';
import { dayBetween } from '../../population/create-people.ts';
import { unpresented } from './unpresented.ts';

const LAST_PAPER = addDays(FIRST_PAPER_OF_THREE_MONTHS, -1);

/** A paper more than three months old, accepted nowhere. */
export const fileNotSubmitted: Case = {
  rule: 'transfers/file-not-submitted',
  perCity: 18,
  spares: ['missing/*', 'transfers/paper-not-presented', 'transfers/overdue-departure', 'transfers/in-limbo', 'activity/*'],
  plant: (area, nth) => unpresented(area, nth === 0 ? LAST_PAPER : dayBetween(area.random, '2022-03-01', LAST_PAPER), nth),
};
