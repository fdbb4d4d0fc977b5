import type { Case } from '../../area/situation.ts';

/** The list of a chi bộ that neither the registry nor the organisation list has; its people are visitors from outside. */
export const unknown: Case = {
  rule: 'organizations/unknown',
  perCity: 3,
  spares: ['missing/*', 'duplicates/*', 'transfers/*'],
  plant: (area) => {
    const beside = area.branch({ carries: ['status'], where: ({ committee }) => committee.kind === 'commune' });
    const branch = area.unknownBranch(beside);
    const visitors = Array.from({ length: 4 }, () => area.onList(area.newPerson(), branch, { status: 'temporary-here' }));
    return { about: branch, rows: visitors, note: 'no central source has this chi bộ' };
  },
};
