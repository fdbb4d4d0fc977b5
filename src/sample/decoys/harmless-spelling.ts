import type { Decoy } from '../area/situation.ts';
import { EVERY_SOURCE } from './every-source.ts';

/** The name of the dossier and the same name as the list spells it. */
const SPELLINGS: readonly (readonly ['male' | 'female', string, string])[] = [
  ['female', 'Vũ Thị Thúy Hòa', 'Vũ Thị Thuý Hoà'],
  ['male', 'Lý Văn Quý', 'Lí Văn Quí'],
  ['male', 'Phạm Đình Thắng', 'Đ/c Phạm Đình Thắng - Bí thư'],
  ['male', 'Đặng Quốc Chiến', 'ĐẶNG  QUỐC CHIẾN'],
  ['male', 'Đỗ Đức Đạt', 'Ðỗ Ðức Ðạt'],
  ['female', 'Trần Thị Mỹ', 'Trần Thị Mĩ'],
  ['male', 'Hoàng Văn Thuỷ', 'Hòang Văn Thủy'],
];

export const harmlessSpelling: Decoy = {
  why: 'the same name, spelt otherwise',
  perCity: 21,
  mustNotFire: EVERY_SOURCE,
  plant: (area, nth) => {
    const [gender, name, spelt] = SPELLINGS[nth % SPELLINGS.length] ?? ['male', 'Lý Văn Quý', 'Lí Văn Quí'];
    const { person, list, registry } = area.member({ person: { gender, name }, listed: { name: spelt } });
    return { about: person, rows: [list, registry] };
  },
};
