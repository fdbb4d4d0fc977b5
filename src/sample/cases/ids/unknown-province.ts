import type { Case } from '../../area/situation.ts';
import { personalNumber } from '../../population/create-people.ts';

/** Codes that no province has. */
const CODES = ['097', '099', '005', '007'];

export const unknownProvince: Case = {
  rule: 'ids/unknown-province',
  perCity: 5,
  spares: ['conflicts/*', 'missing/*', 'duplicates/*'],
  plant: (area, nth) => {
    const { gender, birth } = area.newPerson();
    const nationalId = area.unused(() => personalNumber(gender, birth, CODES[nth % CODES.length] ?? '097', area.random.digits(6)));
    const { person, list, registry } = area.member({ person: { gender, birth, nationalId } });
    return { about: person, rows: [list, registry] };
  },
};
