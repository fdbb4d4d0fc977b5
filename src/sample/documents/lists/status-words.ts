import type { MemberFields, StatusWord } from '../../area/row.ts';

type Words = Readonly<Record<StatusWord, string>>;

const SPELT: readonly [Words, Words] = [
  {
    active: 'Đang sinh hoạt',
    exempt: 'Miễn sinh hoạt',
    'temporary-here': 'Sinh hoạt tạm thời',
    'temporary-elsewhere': 'Sinh hoạt tạm thời nơi khác',
    moved: 'Chuyển đi',
    deceased: 'Từ trần',
    expelled: 'Khai trừ',
    removed: 'Xóa tên',
    left: 'Ra khỏi Đảng',
    suspended: 'Đình chỉ sinh hoạt',
  },
  {
    active: 'Đang sinh hoạt Đảng',
    exempt: 'Miễn sinh hoạt',
    'temporary-here': 'Sinh hoạt tạm thời',
    'temporary-elsewhere': 'Sinh hoạt tạm thời nơi khác',
    moved: 'Đã chuyển sinh hoạt',
    deceased: 'Đã mất',
    expelled: 'Khai trừ',
    removed: 'Xoá tên',
    left: 'Xin ra khỏi Đảng',
    suspended: 'Đình chỉ sinh hoạt',
  },
];

/** The codes of a form that a ward uses; its CT is "chuyển (sinh hoạt) tạm". */
const CODES: Words = {
  active: 'ĐSH',
  exempt: 'MSH',
  'temporary-here': 'SHT',
  'temporary-elsewhere': 'CT',
  moved: 'CĐi',
  deceased: 'TT',
  expelled: 'KT',
  removed: 'XT',
  left: 'CR',
  suspended: 'Đình chỉ sinh hoạt',
};

export const statusAs = ({ status }: MemberFields, voice: number): string =>
  typeof status === 'string' ? (SPELT[voice % 2] ?? SPELT[0])[status] : status.text;

export const statusCode = ({ status }: MemberFields): string => (typeof status === 'string' ? CODES[status] : status.text);
