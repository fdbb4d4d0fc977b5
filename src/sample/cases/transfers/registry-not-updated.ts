import type { Case } from '../../area/situation.ts';
import { moveDays } from '../../lives/move-days.ts';
import { dayBetween } from '../../population/create-people.ts';

/** Accepted and listed in the new chi bộ, by the registry still in the old one. */
export const registryNotUpdated: Case = {
  rule: 'transfers/registry-not-updated',
  perCity: 10,
  spares: ['missing/*', 'duplicates/*'],
  plant: (area, nth) => {
    const person = area.newPerson();
    const from = area.branch({ carries: ['status'] });
    const to = area.branch({}, [from]);
    const days = moveDays(area.random, dayBetween(area.random, '2023-03-01', '2023-12-15'));
    const rows = [area.inRegistry(person, from), area.onList(person, to), area.move(person, from, to, days)];
    // the old list may say that they went
    const gone = nth % 3 === 1 ? [area.onList(person, from, { status: 'moved', statusDate: days.paper })] : [];
    return { about: person, rows: [...rows, ...gone] };
  },
};
