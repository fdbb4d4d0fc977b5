import type { Notice } from '../area/situation.ts';
import { withoutMarks } from '../population/without-marks.ts';

/** The list has no diacritics. */
export const nameWithoutMarks: Notice = {
  rule: 'conflicts/name',
  perCity: 10,
  plant: (area) => {
    const person = area.newPerson({ gender: 'male', name: 'Đặng Quốc Chiến' });
    const branch = area.branch({ carries: ['nationalId'] });
    const rows = [area.onList(person, branch, { name: withoutMarks(person.name) }), area.inRegistry(person, branch)];
    return { about: person, rows };
  },
};
