import type { Notice } from '../area/situation.ts';

export const unknownStatus: Notice = {
  rule: 'inputs/unknown-status',
  perCity: 6,
  plant: (area, nth) => {
    const text = ['Đi làm ăn xa', 'Chưa rõ', 'Xem lại'][nth % 3] ?? '';
    const { person, list, registry } = area.member({ need: { carries: ['status'] }, listed: { status: { text } } });
    return { about: person, rows: [list, registry] };
  },
};
