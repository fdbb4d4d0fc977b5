import type { Decoy } from '../area/situation.ts';
import { EVERY_SOURCE } from './every-source.ts';

const DAY = '2023-11-30';

/** The list of November lies beside that of February: it accuses nobody of being there twice, and of nothing that has changed since. */
export const olderVersion: Decoy = {
  why: 'on an older version of the same list too',
  perCity: 3,
  setsApart: true,
  mustNotFire: [...EVERY_SOURCE, 'activity/*', 'probation/*'],
  plant: (area) => {
    const branch = area.setApart({ carries: ['status', 'dues'] });
    if (branch.style === null) throw new Error('a chi bộ without a list has no older one');
    const older = area.olderList(branch, { ...branch.style, dress: 'letterhead', day: DAY });
    return Array.from({ length: Math.max(6, branch.size) }, () => {
      const { person, list, registry } = area.member({ branch });
      return { about: person, rows: [list, registry, area.onList(person, older, { dues: '2023-10' })] };
    });
  },
};
