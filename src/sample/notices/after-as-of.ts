import type { Notice } from '../area/situation.ts';
import { outsidePlace } from '../organizations/outside.ts';

export const afterAsOf: Notice = {
  rule: 'inputs/after-as-of',
  perCity: 3,
  plant: (area, nth) => {
    const { person, branch } = area.member();
    return { about: person, rows: [area.move(person, branch, outsidePlace(nth), { decision: '2024-03-15' })] };
  },
};
