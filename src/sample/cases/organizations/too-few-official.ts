import type { Case } from '../../area/situation.ts';

/** Two official members, and one on probation or a visitor. */
export const tooFewOfficial: Case = {
  rule: 'organizations/too-few-official',
  perCity: 5,
  setsApart: true,
  spares: ['missing/*', 'transfers/*'],
  plant: (area, nth) => {
    // so few days do not tell that a list has its months first
    const branch = area.setApart({ carries: ['status', 'kind'], where: ({ style }) => style?.days !== 'month-first' });
    const official = Array.from({ length: 2 }, () => area.member({ branch }));
    const rows = official.flatMap(({ list, registry }) => [list, registry]);
    if (nth % 2 === 1) rows.push(area.onList(area.newPerson(), branch, { status: 'temporary-here' }));
    else {
      const young = area.member({ branch, person: { birth: '1998-02-24', admission: '2023-06-19', official: null, card: null } });
      rows.push(young.list, young.registry);
    }
    return { about: branch, rows: [branch.organization, ...rows], note: 'two official members' };
  },
};
