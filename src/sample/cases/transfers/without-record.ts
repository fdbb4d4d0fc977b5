import type { Case } from '../../area/situation.ts';

/** On the list of one chi bộ, in the registry under another, and the book has no move. */
export const withoutRecord: Case = {
  rule: 'transfers/without-record',
  perCity: 9,
  spares: ['missing/*', 'duplicates/*'],
  plant: (area) => {
    const person = area.newPerson();
    const branch = area.branch();
    return { about: person, rows: [area.onList(person, branch), area.inRegistry(person, area.branch({}, [branch]))] };
  },
};
