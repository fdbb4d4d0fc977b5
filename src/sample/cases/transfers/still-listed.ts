import type { Case } from '../../area/situation.ts';
import { moveDays } from '../../lives/move-days.ts';
import { dayBetween } from '../../population/create-people.ts';

/** Accepted in the new chi bộ, on its list and in the registry; the old list has them as active. */
export const stillListed: Case = {
  rule: 'transfers/still-listed',
  perCity: 9,
  spares: ['missing/*', 'duplicates/*'],
  plant: (area) => {
    const { person, branch, list, registry } = area.member();
    const from = area.branch({}, [branch]);
    const still = area.onList(person, from);
    const move = area.move(person, from, branch, moveDays(area.random, dayBetween(area.random, '2023-03-01', '2023-12-15')));
    return { about: person, rows: [still, list, registry, move] };
  },
};
