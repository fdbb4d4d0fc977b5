import type { Decoy } from '../area/situation.ts';
import { personalNumber } from '../population/create-people.ts';
import { EVERY_SOURCE } from './every-source.ts';

/** Born on one day, admitted on one day, with personal numbers in a row. */
export const twins: Decoy = {
  why: 'twins with numbers in a row',
  perCity: 3,
  mustNotFire: EVERY_SOURCE,
  plant: (area, nth) => {
    const birth = `19${88 + (nth % 9)}-09-14`;
    const branch = area.branch();
    const serial = area.random.between(100_000, 999_000);
    const [first, second] = ['Hoa', 'Hoan'].map((given, at) => {
      const nationalId = personalNumber('female', birth, area.profile.homeland.code, String(serial + at));
      return area.member({ branch, person: { gender: 'female', name: `Bùi Thị ${given}`, birth, nationalId, admission: '2016-05-19' } });
    });
    const rows = [first, second].flatMap((twin) => (twin ? [twin.list, twin.registry] : []));
    return { about: { name: 'Bùi Thị Hoa' }, rows };
  },
};
