import type { Notice } from '../area/situation.ts';

/** A number cell dropped the zero. */
export const leadingZeroLost: Notice = {
  rule: 'ids/leading-zero-lost',
  perCity: 12,
  plant: (area) => {
    const person = area.newPerson();
    const branch = area.branch({ carries: ['nationalIdColumn'] });
    const list = area.onList(person, branch, { nationalId: String(Number(person.nationalId)) });
    return { about: person, rows: [list, area.inRegistry(person, branch)] };
  },
};
