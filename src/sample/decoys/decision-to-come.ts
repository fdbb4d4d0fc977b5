import type { Decoy } from '../area/situation.ts';
import { outsidePlace } from '../organizations/outside.ts';
import { EVERY_SOURCE } from './every-source.ts';

/** Decided, with effect after the as-of day: nothing has happened yet. */
export const decisionToCome: Decoy = {
  why: 'a decision that takes effect after the as-of day',
  perCity: 4,
  mustNotFire: EVERY_SOURCE,
  plant: (area, nth) => {
    const { person, branch, list, registry } = area.member();
    const move = area.move(person, branch, outsidePlace(nth), { decision: '2024-03-01' });
    return { about: person, rows: [list, registry, move] };
  },
};
