import type { Case } from '../../area/situation.ts';
import { mistyped } from '../../population/mistyped.ts';

/** One digit of the list's number is another one. */
export const nationalId: Case = {
  rule: 'conflicts/national-id',
  perCity: 14,
  spares: ['missing/*', 'duplicates/*', 'transfers/*'],
  plant: (area) => {
    const person = area.newPerson();
    const branch = area.branch({ carries: ['nationalId'] });
    const list = area.onList(person, branch, { nationalId: area.unused(() => mistyped(area.random, person.nationalId, 7)) });
    return { about: person, rows: [list, area.inRegistry(person, branch)] };
  },
};
