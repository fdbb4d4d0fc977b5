import { addMonths } from '../../model/calendar-date.ts';
import type { Decoy } from '../area/situation.ts';
import { dayBetween } from '../population/create-people.ts';
import { EVERY_SOURCE } from './every-source.ts';

/** Decided late, and official from the end of the twelfth month all the same. */
export const recognisedLate: Decoy = {
  why: 'recognised late, official from month 12',
  perCity: 8,
  mustNotFire: [...EVERY_SOURCE, 'probation/*'],
  plant: (area, nth) => {
    const admission = dayBetween(area.random, '2022-08-01', '2022-11-30');
    const { person, list, registry } = area.member({
      person: { admission, official: addMonths(admission, 12) },
      listed: { note: nth % 2 === 0 ? 'QĐ công nhận ngày 22/01/2024' : 'Công nhận chính thức ngày 05/02/2024, tính từ tháng thứ 12' },
    });
    return { about: person, rows: [list, registry] };
  },
};
