import { addDays, addMonths } from '../../model/calendar-date.ts';
import type { Decoy } from '../area/situation.ts';
import { dayBetween } from '../population/create-people.ts';
import { EVERY_SOURCE } from './every-source.ts';

/** The day before or after the anniversary. */
export const officialADayOff: Decoy = {
  why: 'official a day before or after twelve months',
  perCity: 20,
  mustNotFire: [...EVERY_SOURCE, 'probation/*'],
  plant: (area, nth) => {
    const admission = dayBetween(area.random, '1991-01-01', '2021-12-31');
    const official = addDays(addMonths(admission, 12), nth % 2 === 0 ? -1 : 1);
    const { person, list, registry } = area.member({ person: { admission, official } });
    return { about: person, rows: [list, registry] };
  },
};
