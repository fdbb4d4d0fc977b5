import type { Case } from '../../area/situation.ts';

/** Active on a list, and no record of the registry is theirs. */
export const fromRegistry: Case = {
  rule: 'missing/from-registry',
  perCity: 22,
  spares: ['duplicates/*', 'conflicts/*', 'transfers/*'],
  plant: (area) => {
    const person = area.newPerson();
    return { about: person, rows: [area.onList(person, area.branch())] };
  },
};
