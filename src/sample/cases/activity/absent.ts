import type { Case } from '../../area/situation.ts';

/** Three months without activity in the year, or more, and no reason. */
export const absent: Case = {
  rule: 'activity/absent',
  perCity: 9,
  spares: ['missing/*', 'duplicates/*', 'conflicts/*', 'transfers/*', 'activity/dues-unpaid'],
  plant: (area, nth) => {
    const { person, list, registry } = area.member({ need: { carries: ['absent'] }, listed: { absent: 3 + (nth % 6) } });
    return { about: person, rows: [list, registry] };
  },
};
