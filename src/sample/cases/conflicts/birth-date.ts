import type { Day } from '../../../model/calendar-date.ts';
import type { Case } from '../../area/situation.ts';

/** The dossier's date and the list's: day and month changed places, a day, a month or a year mistyped. */
const SLIPS: readonly (readonly [dossier: Day, list: Day])[] = [
  ['1964-09-05', '1964-05-09'],
  ['1978-06-13', '1978-06-18'],
  ['1955-03-24', '1955-08-24'],
  ['1969-11-21', '1968-11-21'],
  ['1982-04-02', '1982-02-04'],
];

export const birthDate: Case = {
  rule: 'conflicts/birth-date',
  perCity: 15,
  spares: ['missing/*', 'duplicates/*', 'transfers/*'],
  plant: (area, nth) => {
    const [birth, slip] = SLIPS[nth % SLIPS.length] ?? ['1978-06-13', '1978-06-18'];
    const { person, list, registry } = area.member({
      need: { carries: ['birthDay'] },
      person: { birth },
      listed: { birth: slip },
    });
    return { about: person, rows: [list, registry] };
  },
};
