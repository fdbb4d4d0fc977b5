import type { Decoy } from '../area/situation.ts';
import { temporaryStay } from '../lives/temporary-stay.ts';
import { EVERY_SOURCE } from './every-source.ts';

/** Beyond twelve months in all, by an extension that is in force. */
export const temporaryExtended: Decoy = {
  why: 'temporary, extended past the as-of day',
  perCity: 8,
  mustNotFire: EVERY_SOURCE,
  plant: (area, nth) => {
    const extended = nth % 2 === 0 ? '2024-06-30' : '2024-02-18';
    const days = { decision: '2022-06-27', paper: '2022-07-06', accepted: '2022-07-11', until: '2023-06-06', extended, note: 'Đã gia hạn' };
    const { person, rows } = temporaryStay(area, days.decision, days);
    return { about: person, rows };
  },
};
