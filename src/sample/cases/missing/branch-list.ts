import type { Case } from '../../area/situation.ts';

/** A chi bộ whose people are in the registry and whose list nobody sent. */
export const branchList: Case = {
  rule: 'missing/branch-list',
  perCity: 4,
  setsApart: true,
  spares: ['missing/from-branch', 'transfers/*'],
  plant: (area) => {
    const branch = area.setApart({ where: ({ committee }) => committee.branches.length > 3 });
    branch.style = null;
    const registered = Array.from({ length: Math.min(branch.size, 12) }, () => area.inRegistry(area.newPerson(), branch));
    return { about: branch, rows: [branch.organization, ...registered], note: 'no list came from this chi bộ' };
  },
};
