import type { Decoy } from '../area/situation.ts';
import { randomDay } from '../population/create-people.ts';

/** Two people of one name, in two chi bộ or in one, with birth dates and numbers of their own. */
export const namesakes: Decoy = {
  why: 'namesakes',
  perCity: 20,
  mustNotFire: ['missing/*', 'duplicates/*', 'conflicts/*'],
  plant: (area, nth) => {
    const first = area.member();
    const { name, gender, birth } = first.person;
    // every third pair was born in one year
    const year = Number(birth.slice(0, 4)) + (nth % 3 === 2 ? 0 : area.random.between(3, 20) - 24);
    const birthOfOther = randomDay(area.random, Math.max(1938, year));
    const other = { name, gender, birth: birthOfOther === birth ? '1949-03-04' : birthOfOther };
    const second = area.member({ ...(nth % 4 === 1 ? { branch: first.branch } : {}), person: other });
    return { about: first.person, rows: [first.list, first.registry, second.list, second.registry] };
  },
};
