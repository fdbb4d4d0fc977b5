import type { Case } from '../../area/situation.ts';

/** A name that both sexes have, and another sex on the list than in the registry. */
const NAMES = ['Hà Minh Phương', 'Trần Ngọc Ánh', 'Phạm Thanh Bình', 'Vũ Hồng Hà'];

export const gender: Case = {
  rule: 'conflicts/gender',
  perCity: 5,
  spares: ['missing/*', 'duplicates/*', 'transfers/*'],
  plant: (area, nth) => {
    const { person, list, registry } = area.member({
      need: { carries: ['gender'] },
      person: { gender: 'female', name: NAMES[nth % NAMES.length] ?? 'Hà Minh Phương' },
      listed: { gender: 'male' },
    });
    return { about: person, rows: [list, registry] };
  },
};
