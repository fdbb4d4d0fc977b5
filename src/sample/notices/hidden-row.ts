import type { Notice } from '../area/situation.ts';

/** Hidden to print the list on one page. */
export const hiddenRow: Notice = {
  rule: 'inputs/hidden-rows',
  perCity: 8,
  plant: (area) => {
    const { person, list } = area.member({ need: { carries: ['workbook'] } });
    list.isHidden = true;
    return { about: person, rows: [list] };
  },
};
