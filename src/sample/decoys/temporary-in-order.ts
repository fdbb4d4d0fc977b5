import type { MoveRow } from '../area/row.ts';
import type { Decoy } from '../area/situation.ts';
import { temporaryStay } from '../lives/temporary-stay.ts';
import { EVERY_SOURCE } from './every-source.ts';

/** Without an end and not a year old, with an end to come, and on the last day of the year. */
const STAYS: readonly Partial<MoveRow>[] = [
  { until: '2024-08-30' },
  {},
  { decision: '2023-02-06', paper: '2023-02-10', accepted: '2023-02-18' },
];

export const temporaryInOrder: Decoy = {
  why: 'one official and one temporary place',
  perCity: 30,
  mustNotFire: EVERY_SOURCE,
  plant: (area, nth) => {
    const { person, rows } = temporaryStay(area, '2023-09-18', STAYS[nth % STAYS.length]);
    return { about: person, rows };
  },
};
