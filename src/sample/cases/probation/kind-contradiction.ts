import type { Case } from '../../area/situation.ts';

/** An official date, and dự bị in both sources; or chính thức, and no date in either. */
export const kindContradiction: Case = {
  rule: 'probation/kind-contradiction',
  perCity: 6,
  spares: ['conflicts/*', 'missing/*', 'duplicates/*', 'probation/overdue'],
  plant: (area, nth) => {
    const written = nth % 2 === 0 ? ({ kind: 'probationary' } as const) : ({ kind: 'official', official: null } as const);
    const { person, list, registry } = area.member({ need: { carries: ['kind', 'official'] }, listed: written, registered: written });
    return { about: person, rows: [list, registry] };
  },
};
