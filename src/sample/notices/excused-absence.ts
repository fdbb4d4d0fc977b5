import type { Notice } from '../area/situation.ts';

export const excusedAbsence: Notice = {
  rule: 'activity/absent',
  perCity: 6,
  plant: (area) => {
    const { person, list, registry } = area.member({
      need: { carries: ['absent', 'reason'] },
      listed: { absent: 4, reason: 'Nằm viện điều trị, có giấy ra viện' },
    });
    return { about: person, rows: [list, registry] };
  },
};
