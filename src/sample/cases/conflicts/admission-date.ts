import { addMonths } from '../../../model/calendar-date.ts';
import type { Case } from '../../area/situation.ts';
import { dayBetween } from '../../population/create-people.ts';

/** Another day of admission, with which the official date moves along: one finding. */
export const admissionDate: Case = {
  rule: 'conflicts/admission-date',
  perCity: 9,
  spares: ['missing/*', 'duplicates/*', 'transfers/*', 'conflicts/official-date'],
  plant: (area) => {
    const admission = dayBetween(area.random, '1994-01-01', '2015-06-30');
    const moved = addMonths(admission, area.random.between(2, 9));
    const { person, list, registry } = area.member({
      need: { carries: ['official'] },
      person: { admission },
      listed: { admission: moved, official: addMonths(moved, 12) },
    });
    return { about: person, rows: [list, registry], note: 'the official date moves along' };
  },
};
