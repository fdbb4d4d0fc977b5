import type { Case } from '../../area/situation.ts';
import { moveDays } from '../../lives/move-days.ts';
import { temporaryStay } from '../../lives/temporary-stay.ts';

/** Temporarily in two chi bộ at once, each with a record. */
export const temporaryInTwoPlaces: Case = {
  rule: 'transfers/temporary-in-two-places',
  perCity: 3,
  spares: ['missing/*', 'duplicates/*', 'transfers/without-record'],
  plant: (area) => {
    const stay = temporaryStay(area, '2023-09-11', { until: '2024-08-28' });
    const { person, home, guest } = stay;
    const to = area.branch({ carries: ['status'] }, [home.branch, guest.branch]);
    const record = { kind: 'Tạm thời', ...moveDays(area.random, '2023-09-18'), until: '2024-08-28' } as const;
    const second = [area.onList(person, to, { status: 'temporary-here' }), area.move(person, home.branch, to, record)];
    return { about: person, rows: [...stay.rows, ...second] };
  },
};
