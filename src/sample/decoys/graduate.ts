import type { Decoy } from '../area/situation.ts';
import { EVERY_SOURCE } from './every-source.ts';

/** Out of school and without work yet: the school keeps them in its chi bộ. */
export const graduate: Decoy = {
  why: 'a graduate whom the school keeps',
  perCity: 6,
  mustNotFire: [...EVERY_SOURCE, 'activity/*', 'probation/*'],
  plant: (area) => {
    const { person, list, registry } = area.member({
      need: { carries: ['note'] },
      person: { birth: '2001-05-14', admission: '2021-11-22' },
      listed: { note: 'Đã tốt nghiệp tháng 6/2023, chưa có việc làm, tạm thời sinh hoạt tại trường' },
    });
    return { about: person, rows: [list, registry] };
  },
};
