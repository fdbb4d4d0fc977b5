import type { Decoy } from '../area/situation.ts';
import { EVERY_SOURCE } from './every-source.ts';

/** Back home: the list of where they were came without them, and nobody wrote the end into the book. */
export const stayThatEnded: Decoy = {
  why: 'a temporary stay of long ago that has ended',
  perCity: 8,
  mustNotFire: EVERY_SOURCE,
  plant: (area) => {
    const { person, branch, list, registry } = area.member();
    const days = { decision: '2021-10-04', paper: '2021-10-08', accepted: '2021-10-15', until: '2022-09-15' };
    const move = area.move(person, branch, area.branch({}, [branch]), { kind: 'Tạm thời', ...days });
    return { about: person, rows: [list, registry, move] };
  },
};
