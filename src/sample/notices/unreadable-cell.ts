import type { MemberFields } from '../area/row.ts';
import type { Notice } from '../area/situation.ts';

/** What a formula left behind, and a day that there is not. */
const CELLS: readonly Partial<MemberFields>[] = [{ official: '#N/A' }, { birth: '31/02/1960' }];

export const unreadableCell: Notice = {
  rule: 'inputs/unreadable-cell',
  perCity: 6,
  plant: (area, nth) => {
    const { person, list, registry } = area.member({
      need: { carries: ['workbook', 'official'], where: ({ style }) => style?.columns !== 'stacked-dates' },
      person: { birth: '1960-02-03' },
      listed: CELLS[nth % CELLS.length] ?? {},
    });
    return { about: person, rows: [list, registry] };
  },
};
