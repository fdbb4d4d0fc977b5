import type { Decoy } from '../area/situation.ts';
import { EVERY_SOURCE } from './every-source.ts';

/** The registry has the new card, which carries the personal number; the list has the old one of eight digits. */
export const newCard: Decoy = {
  why: 'a card of 8 digits against one of 12',
  perCity: 20,
  mustNotFire: [...EVERY_SOURCE, 'ids/*'],
  plant: (area) => {
    const person = area.newPerson();
    const branch = area.branch({ carries: ['card'] });
    const rows = [area.onList(person, branch), area.inRegistry(person, branch, { card: person.nationalId })];
    return { about: person, rows };
  },
};
