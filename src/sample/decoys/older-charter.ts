import { addMonths } from '../../model/calendar-date.ts';
import type { Decoy } from '../area/situation.ts';
import { dayBetween } from '../population/create-people.ts';
import { EVERY_SOURCE } from './every-source.ts';

/** Admitted before 1990, when Charters had other lengths of probation. */
export const olderCharter: Decoy = {
  why: 'a probation of another length, before 1990',
  perCity: 60,
  mustNotFire: [...EVERY_SOURCE, 'probation/*'],
  plant: (area, nth) => {
    const admission = dayBetween(area.random, '1962-01-01', '1989-12-31');
    const { person, list, registry } = area.member({ person: { admission, official: addMonths(admission, [9, 18, 6][nth % 3] ?? 9) } });
    return { about: person, rows: [list, registry] };
  },
};
