import type { Decoy } from '../area/situation.ts';
import { withoutMarks } from '../population/without-marks.ts';
import { EVERY_SOURCE } from './every-source.ts';

/** Worth knowing, and no fault: the list has no diacritics. */
export const lostMarks: Decoy = {
  why: 'the name without diacritics',
  perCity: 12,
  mustNotFire: EVERY_SOURCE,
  plant: (area) => {
    const person = area.newPerson();
    const branch = area.branch();
    const rows = [area.onList(person, branch, { name: withoutMarks(person.name) }), area.inRegistry(person, branch)];
    return { about: person, rows };
  },
};
