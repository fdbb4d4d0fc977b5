import type { InstitutionKind } from './branch-names.ts';

const NAMES =
  'Sông Đào|Thiên Trường|Sông Hồng|Hưng Phát|Đông Á|Thành Nam|Hoàng Long|Tân Việt|Minh Khai|Đại Thành|Nam Sơn|Phú Thịnh|Trường Sơn|Hồng Hà|Việt Tiến|Quang Minh|Hải Đăng|Kim Long|Tiên Phong|Thăng Long|Bạch Đằng|Lam Sơn|Đông Đô|An Phú|Phúc Lâm|Thịnh Vượng|Nhật Tân|Xuân Thành|Trung Kiên|Hòa Bình'.split(
    '|',
  );

const COMMITTEES: readonly (readonly [string, InstitutionKind])[] = [
  ['Công ty Cổ phần Dệt', 'firm'],
  ['Công ty Cổ phần May', 'firm'],
  ['Bệnh viện Đa khoa', 'hospital'],
  ['Trường Cao đẳng', 'school'],
  ['Công ty Cổ phần Cơ khí', 'firm'],
  ['Công ty Cổ phần Xây dựng', 'firm'],
  ['Trung tâm Y tế', 'hospital'],
  ['Trường Đại học', 'school'],
  ['Công ty Cổ phần Dược phẩm', 'firm'],
  ['Công ty TNHH Cấp nước', 'firm'],
  ['Chi cục Thuế khu vực', 'office'],
  ['Công ty Cổ phần Vận tải', 'firm'],
  ['Công ty Cổ phần Bia', 'firm'],
  ['Trường Trung cấp', 'school'],
  ['Ngân hàng Nông nghiệp chi nhánh', 'office'],
  ['Công ty Điện lực', 'firm'],
  ['Bệnh viện Phục hồi chức năng', 'hospital'],
  ['Công ty Cổ phần In', 'firm'],
  ['Công ty Cổ phần Thương mại', 'firm'],
  ['Viện Kỹ thuật', 'office'],
];

const DIRECT = [
  'Trường THPT',
  'Công ty TNHH May',
  'Trung tâm Giáo dục Thường xuyên',
  'Hạt Kiểm lâm',
  'Công ty TNHH Xây dựng',
  'Văn phòng Công chứng',
  'Trạm Thú y',
  'Công ty TNHH Thương mại',
  'Trung tâm Khuyến nông',
];

/** The nth name, another one first for each kind; when all are used they come again with a number. */
function properName(nth: number, first: number): string {
  const name = NAMES[(nth + first) % NAMES.length] ?? '';
  return nth < NAMES.length ? name : `${name} ${Math.floor(nth / NAMES.length) + 1}`;
}

/** The nth institution with a committee of its own: by kinds first, so that a small area has one of each. */
export function institution(nth: number): { readonly name: string; readonly kind: InstitutionKind } {
  const at = nth % COMMITTEES.length;
  const [words, kind] = COMMITTEES[at] ?? ['Công ty Cổ phần', 'firm'];
  return { name: `${words} ${properName(Math.floor(nth / COMMITTEES.length), at)}`, kind };
}

/** The nth chi bộ that is a grassroots organisation itself. */
export function directBranch(nth: number): string {
  const at = nth % DIRECT.length;
  return `Chi bộ ${DIRECT[at] ?? ''} ${properName(Math.floor(nth / DIRECT.length), 2 * at)}`;
}
