import type { Case } from '../../area/situation.ts';
import { FIRST_PAPER_LATE } from '../../limits.ts';
import { dayBetween } from '../../population/create-people.ts';

/** Gone by the list, undated or more than 30 working days ago; no record says where to, and the registry knows nothing. */
export const inLimbo: Case = {
  rule: 'transfers/in-limbo',
  perCity: 12,
  spares: ['missing/*', 'activity/*'],
  plant: (area, nth) => {
    const days = [null, FIRST_PAPER_LATE, dayBetween(area.random, '2023-03-01', FIRST_PAPER_LATE)];
    const { person, list, registry } = area.member({
      need: { carries: nth % 3 === 0 ? ['status'] : ['status', 'statusDate'] },
      listed: { status: 'moved', statusDate: days[nth % 3] ?? null },
    });
    return { about: person, rows: [list, registry] };
  },
};
