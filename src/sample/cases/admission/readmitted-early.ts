import type { Case } from '../../area/situation.ts';

/** Out of the Party, and admitted again before 36 months were over. */
export const readmittedEarly: Case = {
  rule: 'admission/readmitted-early',
  perCity: 3,
  spares: ['missing/*', 'transfers/*'],
  plant: (area, nth) => {
    const { person, branch, list, registry } = area.member({ person: { birth: `197${nth % 8}-04-11`, admission: '2019-08-14' } });
    const earlier = { admission: '2006-03-20', official: '2007-03-20', status: 'left', statusDate: '2017-09-01', card: null } as const;
    return { about: person, rows: [list, registry, area.inRegistry(person, branch, earlier)] };
  },
};
