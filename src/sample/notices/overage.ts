import type { Notice } from '../area/situation.ts';

/** Sixty-two when admitted. */
export const overage: Notice = {
  rule: 'admission/overage',
  perCity: 4,
  plant: (area) => {
    const { person, list, registry } = area.member({ person: { birth: '1956-03-09', admission: '2018-05-19' } });
    return { about: person, rows: [list, registry] };
  },
};
