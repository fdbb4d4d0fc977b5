import type { Area } from '../area/area.ts';
import type { Decoy, Situation } from '../area/situation.ts';
import { moveDays } from '../lives/move-days.ts';
import { EVERY_SOURCE } from './every-source.ts';

const ABROAD = [
  'Chi bộ Lưu học sinh tại Osaka - Đảng bộ tại Nhật Bản',
  'Chi bộ Lưu học sinh tại Daejeon - Đảng bộ tại Hàn Quốc',
  'Chi bộ Cơ quan đại diện tại Berlin - Đảng bộ tại Liên bang Đức',
];

/** Away to study within the 24 months, and on the list at home. */
function studying(area: Area, nth: number): Situation {
  const { person, branch, list, registry } = area.member({
    need: { carries: ['status'] },
    listed: { status: 'temporary-elsewhere' },
  });
  const to = ABROAD[nth % ABROAD.length] ?? '';
  const days = moveDays(area.random, '2022-09-01');
  return { about: person, rows: [list, registry, area.move(person, branch, to, { kind: 'Tạm thời', ...days, note: 'Đi du học' })] };
}

/** Gone for good. */
function settled(area: Area, nth: number): Situation {
  const person = area.newPerson();
  const from = area.branch();
  const days = moveDays(area.random, '2023-02-06');
  const registry = area.inRegistry(person, from, { status: 'moved', statusDate: days.accepted });
  return { about: person, rows: [registry, area.move(person, from, ABROAD[nth % ABROAD.length] ?? '', days)] };
}

export const cellAbroad: Decoy = {
  why: 'in a chi bộ abroad',
  perCity: 6,
  mustNotFire: EVERY_SOURCE,
  plant: (area, nth) => (nth % 2 === 0 ? studying(area, nth) : settled(area, nth)),
};
