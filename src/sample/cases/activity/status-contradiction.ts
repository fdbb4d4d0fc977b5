import type { MemberFields } from '../../area/row.ts';
import type { Case } from '../../area/situation.ts';

/** What one source says, and the other has them as active. */
const GONE: readonly { readonly source: 'listed' | 'registered'; readonly written: Partial<MemberFields> }[] = [
  { source: 'listed', written: { status: 'deceased', statusDate: '2022-08-20' } },
  { source: 'registered', written: { status: 'deceased', statusDate: '2021-03-07' } },
  { source: 'listed', written: { status: 'expelled', statusDate: '2023-04-12' } },
  { source: 'registered', written: { status: 'left', statusDate: '2022-11-30' } },
  { source: 'listed', written: { status: 'removed', statusDate: '2023-06-15' } },
];

export const statusContradiction: Case = {
  rule: 'activity/status-contradiction',
  perCity: 10,
  spares: ['missing/*', 'duplicates/*', 'transfers/*', 'activity/dues-unpaid', 'activity/absent'],
  plant: (area, nth) => {
    const { source, written } = GONE[nth % GONE.length] ?? { source: 'listed', written: {} };
    const { person, list, registry } = area.member({ need: { carries: ['status'] }, [source]: written });
    return { about: person, rows: [list, registry] };
  },
};
