import type { Decoy } from '../area/situation.ts';
import { randomDay } from '../population/create-people.ts';
import { EVERY_SOURCE } from './every-source.ts';

/** Exempt from activity for age or health: a member, never missing and never absent. The registry's day is the first of it. */
export const exempt: Decoy = {
  why: 'exempt from activity',
  perCity: 120,
  mustNotFire: [...EVERY_SOURCE, 'activity/*'],
  plant: (area, nth) => {
    const since = randomDay(area.random, area.random.between(2015, 2022));
    const text = 'Miễn sinh hoạt đến 30/6/2024';
    const { person, list, registry } = area.member({
      need: { carries: ['status'] },
      person: { birth: randomDay(area.random, area.random.between(1938, 1952)) },
      listed: {
        status: nth % 5 === 4 ? { text } : 'exempt',
        absent: nth % 3 === 0 ? 12 : 0,
        reason: nth % 3 === 0 ? 'Miễn sinh hoạt' : null,
      },
      registered: { status: 'exempt', statusDate: since },
    });
    return { about: person, rows: [list, registry] };
  },
};
