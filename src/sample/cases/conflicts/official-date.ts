import { addMonths } from '../../../model/calendar-date.ts';
import type { Case } from '../../area/situation.ts';
import { dayBetween } from '../../population/create-people.ts';

/** Admitted on one day in both sources, official on two. */
export const officialDate: Case = {
  rule: 'conflicts/official-date',
  perCity: 5,
  spares: ['missing/*', 'duplicates/*', 'transfers/*', 'conflicts/admission-date'],
  plant: (area) => {
    const admission = dayBetween(area.random, '1996-01-01', '2019-12-31');
    const { person, list, registry } = area.member({
      need: { carries: ['official'] },
      person: { admission },
      listed: { official: addMonths(admission, 15) },
    });
    return { about: person, rows: [list, registry] };
  },
};
