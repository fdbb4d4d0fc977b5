import { addMonths } from '../../../model/calendar-date.ts';
import type { Case } from '../../area/situation.ts';
import { dayBetween } from '../../population/create-people.ts';

/** Recognised in January: the list knows, the registry still says dự bị. */
export const kind: Case = {
  rule: 'conflicts/kind',
  perCity: 6,
  spares: ['missing/*', 'duplicates/*', 'transfers/*'],
  plant: (area) => {
    const admission = dayBetween(area.random, '2023-01-04', '2023-01-28');
    const { person, list, registry } = area.member({
      need: { carries: ['kind', 'official'] },
      person: { admission, official: addMonths(admission, 12) },
      registered: { kind: 'probationary', official: null },
    });
    return { about: person, rows: [list, registry], note: 'recognised in January, the registry still says dự bị' };
  },
};
