import type { Decoy } from '../area/situation.ts';
import { EVERY_SOURCE } from './every-source.ts';

const PLACEHOLDERS = ['Chưa cấp', '000000000000', 'Chưa có', '-', 'Không', 'x'];

export const placeholder: Decoy = {
  why: 'placeholder instead of a number',
  perCity: 24,
  mustNotFire: [...EVERY_SOURCE, 'ids/*'],
  plant: (area, nth) => {
    const { person, list, registry } = area.member({
      need: { carries: ['nationalId'] },
      listed: { nationalId: PLACEHOLDERS[nth % PLACEHOLDERS.length] ?? '-' },
    });
    return { about: person, rows: [list, registry] };
  },
};
