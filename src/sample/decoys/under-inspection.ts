import type { Decoy } from '../area/situation.ts';
import { EVERY_SOURCE } from './every-source.ts';

/** Suspended while an inspection goes on: a member all the same, in both sources or on the list alone. */
export const underInspection: Decoy = {
  why: 'suspended during an inspection',
  perCity: 5,
  mustNotFire: [...EVERY_SOURCE, 'activity/*'],
  plant: (area, nth) => {
    const suspended = { status: 'suspended', statusDate: '2023-12-04' } as const;
    const { person, list, registry } = area.member({
      need: { carries: ['status'] },
      listed: { ...suspended, dues: '2024-01' },
      registered: nth % 2 === 0 ? suspended : {},
    });
    return { about: person, rows: [list, registry] };
  },
};
