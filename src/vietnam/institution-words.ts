import { stripMarks } from './fold.ts';

/** A pattern as a whole word, whatever letters stand around it. */
const word = (pattern: string): RegExp => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'gu');
/** Short initials count only behind "trường" or at the beginning: Th. may be in a name. */
const ofSchool = (initials: string): RegExp => word(`(?<=^|trường |truong )${initials}(?=$|[ &+-])`);

/** Institutions that offices write in initials as often as in words. */
const INITIALS: readonly (readonly [RegExp, string])[] = [
  [ofSchool('th'), 'tiểu học'],
  [ofSchool('mn'), 'mầm non'],
  [ofSchool('mg'), 'mẫu giáo'],
  [word('ptdtbt'), 'phổ thông dân tộc bán trú'],
  [word('ptdtnt'), 'phổ thông dân tộc nội trú'],
  [word('thcs'), 'trung học cơ sở'],
  [word('thpt|cấp (?:3|iii)|cap (?:3|iii)'), 'trung học phổ thông'],
  [word('cấp (?:2|ii)|cap (?:2|ii)'), 'trung học cơ sở'],
  [word('gdnn'), 'giáo dục nghề nghiệp'],
  [word('gdtx'), 'giáo dục thường xuyên'],
  [word('ubnd'), 'ủy ban nhân dân'],
  [word('h[đd]nd'), 'hội đồng nhân dân'],
  [word('ubmttq'), 'ủy ban mặt trận tổ quốc'],
  [word('mttq'), 'mặt trận tổ quốc'],
  [word('htx ?dvnn'), 'hợp tác xã dịch vụ nông nghiệp'],
  [word('htx ?nn'), 'hợp tác xã nông nghiệp'],
  [word('htx'), 'hợp tác xã'],
  [word('ttyt'), 'trung tâm y tế'],
  [word('tyt'), 'trạm y tế'],
  [word('bv[đd]k'), 'bệnh viện đa khoa'],
  [word('chqs'), 'chỉ huy quân sự'],
  [word('tnhh'), 'trách nhiệm hữu hạn'],
  [word('ctcp'), 'công ty cổ phần'],
];
const HAS_INITIALS = new RegExp(INITIALS.map(([{ source }]) => source).join('|'), 'u');

/** "THCS Hải Nam" is Trường THCS Hải Nam. */
const BARE_SCHOOL = /^(?:tiểu học|tieu hoc|trung học|trung hoc|mầm non|mam non|mẫu giáo|mau giao)(?!\p{L})/u;

/**
 * An organisation's key with initials in words: "trường thcs" is trường trung học cơ sở, "TH&THCS" tiểu học và trung học cơ sở.
 * What has no marks gets none: it is compared with names that have lost theirs.
 */
export function spellInitials(key: string): string {
  if (!HAS_INITIALS.test(key) && !BARE_SCHOOL.test(key)) return key;
  const isUnmarked = stripMarks(key) === key;
  const spelt = INITIALS.reduce((text, [initials, words]) => text.replace(initials, isUnmarked ? stripMarks(words) : words), key);
  const and = isUnmarked ? 'va' : 'và';
  const whole = spelt
    .replace(/(tiểu học|tieu hoc)\s*(?:[&+-]|và|va)?\s*(?=trung h)/g, `$1 ${and} `)
    .replace(/\s+/g, ' ')
    .trim();
  return BARE_SCHOOL.test(whole) ? `${isUnmarked ? 'truong' : 'trường'} ${whole}` : whole;
}
