import type { Case } from '../../area/situation.ts';

/** A digit too many, or letters among the digits: no number has such a form. */
const SPOILT: readonly ((number: string) => string)[] = [(number) => `${number}7`, (number) => `${number.slice(0, 5)}AB${number.slice(7)}`];

export const malformed: Case = {
  rule: 'ids/malformed',
  perCity: 7,
  spares: ['conflicts/*', 'missing/*', 'duplicates/*'],
  plant: (area, nth) => {
    const person = area.newPerson();
    // a number cell drops the zero: thirteen digits are twelve then
    const branch = area.branch({ carries: ['nationalIdColumn'], where: ({ style }) => style?.hasNumberCells === false });
    const list = area.onList(person, branch, { nationalId: SPOILT[nth % SPOILT.length]?.(person.nationalId) ?? null });
    area.inRegistry(person, branch);
    return { about: person, rows: [list] };
  },
};
