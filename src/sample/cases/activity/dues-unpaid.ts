import type { Case } from '../../area/situation.ts';
import { LAST_DUES_LATE } from '../../limits.ts';

const PAID = [LAST_DUES_LATE, '2023-06', '2023-08', '2022-12'];

/** Dues owed for three months of one year or more. */
export const duesUnpaid: Case = {
  rule: 'activity/dues-unpaid',
  perCity: 9,
  spares: ['missing/*', 'duplicates/*', 'conflicts/*', 'transfers/*', 'activity/absent'],
  plant: (area, nth) => {
    const { person, list, registry } = area.member({
      need: { carries: ['dues'] },
      listed: { dues: PAID[nth % PAID.length] ?? LAST_DUES_LATE },
    });
    return { about: person, rows: [list, registry] };
  },
};
