import type { Notice } from '../area/situation.ts';

/** The total under a list is one too many, or two too few. */
export const miscount: Notice = {
  rule: 'organizations/count-mismatch',
  perCity: 6,
  plant: (area, nth) => {
    const branch = area.branch({ carries: ['total'], where: (open) => open.miscount === 0 });
    branch.miscount = nth % 2 === 0 ? 1 : -2;
    return { about: branch, rows: [branch.total] };
  },
};
