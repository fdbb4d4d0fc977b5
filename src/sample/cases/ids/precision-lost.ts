import type { Case } from '../../area/situation.ts';

/** Saved as 3.6085E+10: the other digits are gone. */
const scientific = (number: string) => {
  const digits = String(Number(number));
  return `${digits[0]}.${digits.slice(1, 5)}E+${digits.length - 1}`;
};

export const precisionLost: Case = {
  rule: 'ids/precision-lost',
  perCity: 6,
  spares: ['conflicts/*', 'missing/*', 'duplicates/*'],
  plant: (area) => {
    const person = area.newPerson();
    const branch = area.branch({ carries: ['nationalIdColumn'] });
    const list = area.onList(person, branch, { nationalId: scientific(person.nationalId) });
    area.inRegistry(person, branch);
    return { about: person, rows: [list] };
  },
};
