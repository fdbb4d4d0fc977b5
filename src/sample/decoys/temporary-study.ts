import type { Decoy } from '../area/situation.ts';
import { temporaryStay } from '../lives/temporary-stay.ts';
import { EVERY_SOURCE } from './every-source.ts';

/** More than twelve months and less than 24, to study. */
export const temporaryStudy: Decoy = {
  why: 'temporary for study, less than 24 months',
  perCity: 6,
  mustNotFire: EVERY_SOURCE,
  plant: (area, nth) => {
    const note = nth % 2 === 0 ? 'Đi học cao cấp lý luận chính trị' : 'Đi học tập trung';
    const { person, rows } = temporaryStay(area, '2022-08-29', { note });
    return { about: person, rows };
  },
};
