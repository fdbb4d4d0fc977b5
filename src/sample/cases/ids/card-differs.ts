import type { Case } from '../../area/situation.ts';
import { mistyped } from '../../population/mistyped.ts';

/** A new card of twelve digits that is not the personal number of the same record. */
export const cardDiffers: Case = {
  rule: 'ids/card-differs',
  perCity: 5,
  spares: ['missing/*', 'duplicates/*', 'conflicts/national-id', 'conflicts/party-card'],
  plant: (area) => {
    const person = area.newPerson();
    const branch = area.branch({ carries: ['nationalId'] });
    const registry = area.inRegistry(person, branch, { card: area.unused(() => mistyped(area.random, person.nationalId, 7)) });
    return { about: person, rows: [registry, area.onList(person, branch)] };
  },
};
