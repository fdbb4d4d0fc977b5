import type { Decoy } from '../area/situation.ts';
import { EVERY_SOURCE } from './every-source.ts';

const REASONS = ['Ốm dài ngày, có giấy xác nhận của bệnh viện', 'Đi công tác nước ngoài', 'Chăm con nhỏ, chi bộ đồng ý'];

export const absentWithReason: Decoy = {
  why: 'absent with a recorded reason',
  perCity: 14,
  mustNotFire: ['activity/absent', ...EVERY_SOURCE],
  plant: (area, nth) => {
    const { person, list, registry } = area.member({
      need: { carries: ['absent', 'reason'] },
      listed: { absent: 3 + (nth % 4), reason: REASONS[nth % REASONS.length] ?? null },
    });
    return { about: person, rows: [list, registry] };
  },
};
