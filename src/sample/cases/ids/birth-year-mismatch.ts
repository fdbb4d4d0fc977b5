import { addMonths } from '../../../model/calendar-date.ts';
import type { Case } from '../../area/situation.ts';
import { personalNumber } from '../../population/create-people.ts';

/** The number has another year of birth than both sources: mistyped, or issued on papers re-made later (13-TB/TW). */
export const birthYearMismatch: Case = {
  rule: 'ids/birth-year-mismatch',
  perCity: 6,
  spares: ['conflicts/*', 'missing/*', 'duplicates/*', 'transfers/*', 'probation/*'],
  plant: (area, nth) => {
    const { gender, birth } = area.newPerson({ birth: `19${50 + (nth % 45)}-08-17` });
    const nationalId = area.unused(() => personalNumber(gender, addMonths(birth, 24), area.profile.homeland.code, area.random.digits(6)));
    const { person, list, registry } = area.member({ person: { gender, birth, nationalId } });
    return { about: person, rows: [list, registry], note: 'the birth date is that of the dossier' };
  },
};
