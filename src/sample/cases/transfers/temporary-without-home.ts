import type { Case } from '../../area/situation.ts';
import { moveDays } from '../../lives/move-days.ts';

/** Temporarily here by a record from a chi bộ of the area, which does not have them; nor has the registry. */
export const temporaryWithoutHome: Case = {
  rule: 'transfers/temporary-without-home',
  perCity: 4,
  spares: ['missing/*', 'transfers/without-record'],
  plant: (area, nth) => {
    const person = area.newPerson();
    const from = area.branch({ carries: ['status', 'statusDate'] });
    const to = area.branch({ carries: ['status'] }, [from]);
    const days = moveDays(area.random, '2023-09-11');
    const record = area.move(person, from, to, { kind: 'Tạm thời', ...days, until: '2024-08-20' });
    const rows = [area.onList(person, to, { status: 'temporary-here' }), record];
    const gone = nth % 2 === 1 ? [area.onList(person, from, { status: 'moved', statusDate: days.paper })] : [];
    return { about: person, rows: [...rows, ...gone] };
  },
};
