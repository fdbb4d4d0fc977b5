import type { Case } from '../../area/situation.ts';
import { mistyped } from '../../population/mistyped.ts';

/** Two card numbers of eight digits that differ. */
export const partyCard: Case = {
  rule: 'conflicts/party-card',
  perCity: 12,
  spares: ['missing/*', 'duplicates/*', 'transfers/*'],
  plant: (area) => {
    const person = area.newPerson();
    const branch = area.branch({ carries: ['card'] });
    const list = area.onList(person, branch, { card: area.unused(() => mistyped(area.random, person.card ?? '', 3)) });
    return { about: person, rows: [list, area.inRegistry(person, branch)] };
  },
};
