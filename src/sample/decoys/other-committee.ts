import type { Decoy } from '../area/situation.ts';
import { EVERY_SOURCE } from './every-source.ts';

/** In the registry under a committee that gave no lists: nobody asked about them. */
export const otherCommittee: Decoy = {
  why: 'a member of another committee: out of scope',
  perCity: 8,
  mustNotFire: [...EVERY_SOURCE, 'organizations/*', 'activity/*', 'probation/*'],
  plant: (area) => {
    const person = area.newPerson();
    return { about: person, rows: [area.inRegistry(person, area.outsideBranch)] };
  },
};
