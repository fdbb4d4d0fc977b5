import type { Case } from '../../area/situation.ts';

/** A month short of eighteen, and a year. */
const LIVES = [
  { birth: '2000-12-03', admission: '2018-11-19' },
  { birth: '2001-07-16', admission: '2018-07-27' },
] as const;

export const underage: Case = {
  rule: 'admission/underage',
  perCity: 4,
  spares: ['conflicts/*', 'missing/*', 'duplicates/*'],
  plant: (area, nth) => {
    const { person, list, registry } = area.member({ person: LIVES[nth % LIVES.length] ?? LIVES[0] });
    return { about: person, rows: [list, registry] };
  },
};
