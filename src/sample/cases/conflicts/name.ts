import type { Case } from '../../area/situation.ts';

/** The name of the dossier and what the list makes of it, without the surname. Both have marks: a lost one would be no fault. */
const SLIPS: readonly (readonly ['male' | 'female', string, string])[] = [
  ['male', 'Văn Hùng', 'Văn Hưng'],
  ['female', 'Thị Hồng Vân', 'Thị Vân'],
  ['male', 'Ngọc Thành Khoa', 'Thế Thành Khoa'],
  ['female', 'Thị Luận', 'Thị Luấn'],
  ['male', 'Mạnh Dũng', 'Mạnh Dụng'],
  ['female', 'Thị Thảo', 'Thị Thạo'],
  ['male', 'Đức Toản', 'Đức Toàn'],
  ['female', 'Thị Hồng Thắm', 'Thị Hồng Thấm'],
  ['male', 'Xuân Trường', 'Xuân Trưởng'],
];

const SURNAMES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Vũ', 'Đỗ', 'Bùi', 'Đặng', 'Ngô', 'Đinh'];

/** One person, two names: another tone, another letter, a middle name left out or changed. */
export const name: Case = {
  rule: 'conflicts/name',
  perCity: 16,
  spares: ['missing/*', 'duplicates/*', 'transfers/*'],
  plant: (area, nth) => {
    const [gender, dossier, slip] = SLIPS[nth % SLIPS.length] ?? ['male', 'Văn Hùng', 'Văn Hưng'];
    const surname = area.random.pick(SURNAMES);
    const { person, list, registry } = area.member({
      person: { gender, name: `${surname} ${dossier}` },
      listed: { name: `${surname} ${slip}` },
    });
    return { about: person, rows: [list, registry] };
  },
};
