import type { Random } from '../random.ts';

/** What every commune has beside its villages, in the order in which a small one has them. */
const OF_A_COMMUNE = [
  'Trường Tiểu học',
  'Trạm Y tế',
  'Công an',
  'Quân sự',
  'Cơ quan',
  'Trường THCS',
  'Trường Mầm non',
  'Hợp tác xã Nông nghiệp',
  'Quỹ Tín dụng nhân dân',
];

const HAMLETS =
  'Đông|Đoài|Thượng|Hạ|Trung|Tiền|Phú An|Phú Lễ|An Lạc|An Cường|Hưng Thịnh|Tân Tiến|Hợp Thành|Quyết Tiến|Liên Minh|Đại Đồng|Xuân Hòa|Thanh Bình|Mỹ Trọng|Kim Sơn|Đồng Tâm|Lạc Nam|Vạn Thắng|Nhân Hòa'.split(
    '|',
  );

function villages(random: Random, kind: string, count: number): readonly string[] {
  if (kind === 'phường' || kind === 'thị trấn') {
    const word = random.pick(['tổ dân phố', 'tổ dân phố số', 'TDP', 'khu phố']);
    return Array.from({ length: count }, (_, at) => `${word} ${at + 1}`);
  }
  if (count <= HAMLETS.length && random.chance(0.35)) {
    const names = random.shuffled(HAMLETS).slice(0, count);
    return names.map((name) => `thôn ${name}`);
  }
  const word = random.pick(['xóm', 'xóm', 'thôn']);
  return Array.from({ length: count }, (_, at) => `${word} ${at + 1}`);
}

/** The chi bộ of a commune or ward: its villages or quarters first, then its offices and schools. */
export function communeBranches(random: Random, commune: string, count: number): readonly string[] {
  const offices = Math.min(OF_A_COMMUNE.length, Math.max(3, Math.round(count / 4)));
  const kind = commune.startsWith('thị trấn') ? 'thị trấn' : (commune.split(' ')[0] ?? '');
  const names = [...villages(random, kind, count - offices), ...OF_A_COMMUNE.slice(0, offices)];
  return names.map((name) => `Chi bộ ${name}`);
}

const PARTS = {
  hospital:
    'Khoa Nội|Khoa Ngoại|Khoa Sản|Khoa Nhi|Khoa Dược|Khoa Cấp cứu|Phòng Kế hoạch Tổng hợp|Phòng Tổ chức Cán bộ|Khoa Xét nghiệm|Khoa Khám bệnh',
  school: 'Phòng Đào tạo|Khoa Kinh tế|Khoa Điện|Khoa Cơ khí|Khoa Công nghệ thông tin|Sinh viên|Phòng Hành chính|Khoa Cơ bản|Thư viện',
  firm: 'Văn phòng|Phân xưởng 1|Phân xưởng 2|Phân xưởng 3|Phòng Kỹ thuật|Phòng Kinh doanh|Tổ Cơ điện|Phòng Kế toán|Kho vận',
  office: 'Văn phòng|Phòng Nghiệp vụ 1|Phòng Nghiệp vụ 2|Phòng Thanh tra|Phòng Quản lý|Trung tâm Dịch vụ|Phòng Pháp chế|Hưu trí',
} as const;

export type InstitutionKind = keyof typeof PARTS;

/** The chi bộ of an institution or firm: its departments. */
export const institutionBranches = (random: Random, kind: InstitutionKind, count: number): readonly string[] =>
  random
    .shuffled(PARTS[kind].split('|'))
    .slice(0, count)
    .map((name) => `Chi bộ ${name}`);
