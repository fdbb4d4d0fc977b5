import type { Decoy } from '../area/situation.ts';
import { LAST_PROBATION_IN_TIME } from '../limits.ts';
import { dayBetween } from '../population/create-people.ts';
import { EVERY_SOURCE } from './every-source.ts';

/** On probation, without a card as it should be: within the twelve months, or within the 30 working days after them. */
export const onProbation: Decoy = {
  why: 'on probation in time, without a card',
  perCity: 380,
  mustNotFire: [...EVERY_SOURCE, 'probation/*', 'admission/*', 'ids/*'],
  plant: (area, nth) => {
    const late = nth === 0 ? LAST_PROBATION_IN_TIME : dayBetween(area.random, LAST_PROBATION_IN_TIME, '2023-02-15');
    const admission = nth % 8 === 0 ? late : dayBetween(area.random, '2023-02-20', '2024-01-31');
    const { person, list, registry } = area.member({ person: { admission, official: null, card: null } });
    return { about: person, rows: [list, registry] };
  },
};
