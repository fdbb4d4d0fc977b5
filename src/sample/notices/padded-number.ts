import type { Notice } from '../area/situation.ts';

/** A program padded an old CMND, or an old card, with zeros to twelve digits. */
export const paddedNumber: Notice = {
  rule: 'ids/padded',
  perCity: 8,
  plant: (area, nth) => {
    const person = area.newPerson();
    const branch = area.branch({ carries: ['nationalId', 'card'] });
    const written =
      nth % 2 === 0 ? { nationalId: area.unused(() => `000162${area.random.digits(6)}`) } : { card: `0000${person.card ?? ''}` };
    return { about: person, rows: [area.inRegistry(person, branch, written), area.onList(person, branch)] };
  },
};
