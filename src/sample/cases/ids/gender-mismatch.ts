import type { Case } from '../../area/situation.ts';
import { personalNumber } from '../../population/create-people.ts';

/** The fourth digit is that of the other sex, in both sources. */
export const genderMismatch: Case = {
  rule: 'ids/gender-mismatch',
  perCity: 6,
  spares: ['conflicts/*', 'missing/*', 'duplicates/*'],
  plant: (area) => {
    const { gender, birth } = area.newPerson();
    const other = gender === 'male' ? 'female' : 'male';
    const nationalId = area.unused(() => personalNumber(other, birth, area.profile.homeland.code, area.random.digits(6)));
    const { person, list, registry } = area.member({ need: { carries: ['gender'] }, person: { gender, birth, nationalId } });
    return { about: person, rows: [list, registry] };
  },
};
