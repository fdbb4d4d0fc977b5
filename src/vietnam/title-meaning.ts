import type { Membership, Status } from '../model/member.ts';
import { plainKey } from './fold.ts';

/** What the title of a list, the name of its sheet or a section row says of all its people. */
export interface TitleMeaning {
  /** `unclear`: they moved, died or came, and the title does not tell which ("Biến động", "Chuyển sinh hoạt"). */
  readonly status: Status | 'unclear' | null;
  readonly membership: Membership | null;
  /** The list repeats people of the chi bộ's own list for some purpose: those who came, were admitted, were honoured. */
  readonly isExtract: boolean;
  /** The extract has everybody: dues and ratings. Who is not on one of those who came, or are to be honoured, may be a member all the same. */
  readonly isOfAll: boolean;
}

const NOTHING: TitleMeaning = { status: null, membership: null, isExtract: false, isOfAll: false };

const MOVING = '(?:chuyen|gioi thieu)(?: (?:sinh hoat|shd|shdct|sh|dang|chinh thuc|cong tac|noi|dang vien|dv|ho so)){0,4}';
const TEMPORARY_AWAY = /\btam (?:thoi )?(?:o |tai )?(?:di|noi khac|ben ngoai|ngoai)\b|\bdi (?:sinh hoat |shd |sh )?(?:dang )?tam\b/;
const TEMPORARY_HERE =
  /\btam (?:thoi )?den\b|\bden (?:sinh hoat |shd |sh )?(?:dang )?tam\b|\b(?:sinh hoat|shd|sh) (?:dang )?tam\b|^tam thoi\b/;
const BOTH_WAYS =
  /\bdi(?: noi khac)?(?: va| hoac)?(?: chuyen)? den\b(?! (?:noi|dang|chi bo|xa|phuong|huyen|tinh|don vi|co quan))|\bden (?:va |hoac )?(?:chuyen )?di\b/;
const BEGINNING =
  /^(?:chuyen|gioi thieu|tiep nhan|moi|tu tran|da|qua doi|tu vong|hy sinh|hi sinh|khai tru|xoa ten|xin ra|cho ra|ra|roi|mien|dinh chi|gian doan|sinh hoat|tam|hien co|co mat|dang|bien dong|tang|giam|di|den|cdi|cdt|shd|sh)\b/;

const STATUSES: readonly (readonly [RegExp, Status])[] = [
  [
    new RegExp(`\\b${MOVING} (?:di|ra|khoi)\\b|\\bchuyen den (?:noi|chi bo|dang bo|xa|phuong) khac\\b|\\bda chuyen\\b|^di$|\\bcdi\\b`),
    'moved-away',
  ],
  [
    new RegExp(
      `\\b${MOVING} (?:den|ve|vao)\\b(?! (?:noi|chi bo|dang bo|xa|phuong) khac)|\\btiep nhan\\b|\\bmoi (?:den|ve|chuyen)\\b|^den$|\\bcdt\\b`,
    ),
    'moved-in',
  ],
  [/\b(?:tu tran|da mat|qua doi|tu vong|hy sinh|hi sinh|chet)\b/, 'deceased'],
  [/\bkhai tru\b/, 'expelled'],
  [/\bxoa ten\b/, 'removed'],
  [/\b(?:xin ra|cho ra|ra khoi dang|ra dang|roi dang|roi khoi dang)\b/, 'left'],
  [/\bmien (?:sinh hoat|shd|sh|cong tac)\b|^(?:dang vien )?mien\b/, 'exempt'],
  [/\bdinh chi\b/, 'suspended'],
  [/\bgian doan\b/, 'interrupted'],
  [/\b(?:hien co|dang sinh hoat|co mat|dang hoat dong)\b/, 'active'],
];
const UNCLEAR = /\bbien dong\b|\btang (?:va )?giam\b|^giam\b|\bchuyen$|\bchuyen (?:sinh hoat|shd|sh)\b/;
/** Wished for, denied or only counted in: the people are what they were. */
const NOT_SO = /\b(?:(?<!khai )tru|khong|chua|sau khi|truoc khi|ke ca|bao gom|gom|de nghi|xet(?! nghiem)|du kien|cho(?! ra)|dang lam)\b/;
const OFFICIAL_NOW = /\bchuyen (?:dang (?:vien )?)?chinh thuc\b(?! (?:di|den|ra|ve))|\bcong nhan (?:dang vien )?chinh thuc\b/;
/** A chi bộ may be called so: Khoa Xét nghiệm, Ủy ban Kiểm tra, Văn phòng Đăng ký đất đai. */
const PURPOSE =
  /\b(?:de nghi|xet(?! nghiem)|ket nap|huy hieu|khen thuong|bieu duong|tuyen duong|tieu bieu|hoan thanh (?:xuat sac|tot|nhiem vu)|ky luat|vi pham|xep loai|danh gia|dang phi|boi duong(?! chinh tri)|hoc tap(?! cong dong)|di hoc|cu di|dai bieu|phan cong|giup do|dang ky(?! dat)|cam ket|(?<!uy ban )kiem tra|tham gia|tham du|du hop|dai hoi|vang (?:mat|sinh hoat|hop)|diem danh|chi uy|cap uy|ban chap hanh)\b/;
const OF_ALL = /\b(?:dang phi|xep loai|danh gia|cam ket|phan cong|theo doi sinh hoat|tham gia sinh hoat(?! chuyen de))\b/;
const OF_SOME = /\b(?:de nghi|xet(?! nghiem)|hoan thanh (?:xuat sac|tot)|tieu bieu|khen thuong|vang)\b/;
const LEAD =
  /^(?:(?:[ivx]+|\d{1,2}|[a-h])\b )?(?:(?:danh sach|ds|so|bieu|bang|trich ngang|theo doi|tong hop|quan ly|phu luc|mau|cac|nhung|so luong|trong do|dang vien|dv|dong chi|truong hop|nguoi|dien) ?)*/;
const EXTRACTED: ReadonlySet<string> = new Set(['moved-away', 'moved-in', 'deceased', 'expelled', 'removed', 'left', 'unclear']);
const LONGEST = 160;

const membershipIn = (plain: string): Membership | null => {
  const [isProbationary, isOfficial] = [/\bdu bi\b/.test(plain), /\bchinh thuc\b/.test(plain)];
  if (isProbationary === isOfficial) return null;
  return isProbationary ? 'probationary' : 'official';
};

function statusIn(plain: string): Status | 'unclear' | null {
  if (BOTH_WAYS.test(plain)) return 'unclear';
  if (TEMPORARY_AWAY.test(plain)) return 'temporary-elsewhere';
  if (TEMPORARY_HERE.test(plain)) return 'temporary-here';
  const told = STATUSES.flatMap(([words, status]) => (words.test(plain) ? [status] : []));
  if (told.length > 1) return told.includes('active') ? null : 'unclear';
  return told[0] ?? (UNCLEAR.test(plain) ? 'unclear' : null);
}

/** "DANH SÁCH ĐẢNG VIÊN CHUYỂN ĐI NĂM 2023", "Từ trần", "II. Đảng viên dự bị": what a title says of everybody under it. */
export function titleMeaning(text: string): TitleMeaning {
  if (text.length > LONGEST) return NOTHING;
  const plain = plainKey(text.normalize('NFC'))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  const lead = LEAD.exec(plain)?.[0] ?? '';
  const rest = plain.slice(lead.length);
  if (/^(?:ghi chu|luu y|chu thich|noi nhan|kinh gui)\b/.test(plain)) return NOTHING;
  if (OFFICIAL_NOW.test(plain)) return { ...NOTHING, isExtract: true };
  const isExtract = PURPOSE.test(plain);
  const isOfAll = OF_ALL.test(plain) && !OF_SOME.test(plain);
  if (NOT_SO.test(plain)) return { ...NOTHING, isExtract, isOfAll };
  // Without the words of a list before it, only what the text begins with counts: "Ban tiếp nhận hồ sơ" says nothing.
  const isAbout = lead.trim() !== '' || BEGINNING.test(rest);
  const status = isAbout ? statusIn(rest) : null;
  const membership = status === null || status === 'active' ? membershipIn(plain) : null;
  return { status, membership, isExtract: isExtract || (status !== null && EXTRACTED.has(status)), isOfAll };
}

/** Whether a title says no more than whose list it is. */
export function saysNothingOfPeople(text: string): boolean {
  const { status, membership, isExtract } = titleMeaning(text);
  return status === null && membership === null && !isExtract;
}
