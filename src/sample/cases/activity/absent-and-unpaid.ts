import type { Case } from '../../area/situation.ts';

/** One person, two faults: two findings, and one person in breach. */
export const absentAndUnpaid: Case = {
  rule: 'activity/absent',
  perCity: 3,
  spares: ['missing/*', 'duplicates/*', 'conflicts/*', 'transfers/*'],
  plant: (area) => {
    const { person, list, registry } = area.member({ need: { carries: ['absent', 'dues'] }, listed: { absent: 6, dues: '2023-05' } });
    return { about: person, rows: [list, registry], also: ['activity/dues-unpaid'] };
  },
};
