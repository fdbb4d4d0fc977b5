import type { Decoy } from '../area/situation.ts';
import { EVERY_SOURCE } from './every-source.ts';

/** Official, and the list leaves the date blank: the registry has it. */
export const officialDateInOneSource: Decoy = {
  why: 'the official date is blank in one source and given in the other',
  perCity: 10,
  mustNotFire: [...EVERY_SOURCE, 'probation/*'],
  plant: (area) => {
    const person = area.newPerson();
    const branch = area.branch({ carries: ['official'] });
    const rows = [area.onList(person, branch, { official: null, kind: 'official' }), area.inRegistry(person, branch)];
    return { about: person, rows };
  },
};
