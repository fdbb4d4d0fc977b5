import type { Decoy } from '../area/situation.ts';
import { EVERY_SOURCE } from './every-source.ts';

export const birthYearAlone: Decoy = {
  why: 'list gives the birth year alone',
  perCity: 25,
  mustNotFire: EVERY_SOURCE,
  plant: (area) => {
    const person = area.newPerson();
    const branch = area.branch({ carries: ['birthDay'] });
    const rows = [area.onList(person, branch, { birth: person.birth.slice(0, 4) }), area.inRegistry(person, branch)];
    return { about: person, rows };
  },
};
