import type { Decoy } from '../area/situation.ts';
import { dayBetween } from '../population/create-people.ts';
import { EVERY_SOURCE } from './every-source.ts';

/** A chi bộ that has another name now; the registry has some of its people under the old one, which is the same chi bộ. */
export const renamedBranch: Decoy = {
  why: 'the registry has the chi bộ by the name it had before',
  perCity: 4,
  setsApart: true,
  mustNotFire: EVERY_SOURCE,
  plant: (area) => {
    const branch = area.setApart();
    const old = area.endedBranch(branch.committee, {
      state: 'renamed',
      on: dayBetween(area.random, '2022-05-01', '2023-06-30'),
      successor: branch,
    });
    return Array.from({ length: branch.size }, (_, at) => {
      const person = area.newPerson();
      const rows = [area.onList(person, branch), area.inRegistry(person, at % 2 === 0 ? old : branch)];
      return { about: person, rows };
    });
  },
};
