import { stripMarks } from './fold.ts';

/** Institutions that offices write in initials as often as in words; the short ones only behind "trường", for Th. may begin a name. */
const INITIALS: readonly (readonly [RegExp, string])[] = [
  [/(?<=trường |truong )pt(?=[dcs]| )/g, 'phổ thông '],
  [/\bptdt(bt|nt)?\b/g, 'phổ thông dân tộc $1'],
  [/\bdtnt\b/g, 'dân tộc nội trú'],
  [/(?<=trường |truong )th(?=$|[ &+-])/g, 'tiểu học'],
  [/(?<=trường |truong )mn(?=$| )/g, 'mầm non'],
  [/(?<=trường |truong )mg(?=$| )/g, 'mẫu giáo'],
  [/\bthcs\b/g, 'trung học cơ sở'],
  [/\bthpt\b/g, 'trung học phổ thông'],
  [/\bgdnn\b/g, 'giáo dục nghề nghiệp'],
  [/\bgdtx\b/g, 'giáo dục thường xuyên'],
  [/\bubnd\b/g, 'ủy ban nhân dân'],
  [/(?<!\p{L})h[đd]nd\b/gu, 'hội đồng nhân dân'],
  [/\bubmttq\b/g, 'ủy ban mặt trận tổ quốc'],
  [/\bmttq\b/g, 'mặt trận tổ quốc'],
  [/\bhtx(?=$| |dv|nn)/g, 'hợp tác xã '],
  [/\bdvnn\b/g, 'dịch vụ nông nghiệp'],
  [/\bnn\b/g, 'nông nghiệp'],
  [/\bttyt\b/g, 'trung tâm y tế'],
  [/\btyt\b/g, 'trạm y tế'],
  [/(?<!\p{L})bv[đd]k\b/gu, 'bệnh viện đa khoa'],
  [/\bchqs\b/g, 'chỉ huy quân sự'],
  [/\btnhh\b/g, 'trách nhiệm hữu hạn'],
  [/\bctcp\b/g, 'công ty cổ phần'],
];
const HAS_INITIALS = /\b(?:pt|th|mn|mg|ub|h[đd]nd|mttq|htx|dv|nn|tt|ty|bv|ch|tnhh|ctcp|gd|dtnt)/u;

/**
 * An organisation's key with initials in words: "trường thcs" is trường trung học cơ sở, "TH&THCS" tiểu học và trung học cơ sở.
 * What has no marks gets none: it is compared with names that have lost theirs.
 */
export function spellInitials(key: string): string {
  if (!HAS_INITIALS.test(key)) return key;
  const isUnmarked = stripMarks(key) === key;
  const spelt = INITIALS.reduce((text, [initials, words]) => text.replace(initials, isUnmarked ? stripMarks(words) : words), key);
  const and = isUnmarked ? 'va' : 'và';
  return spelt
    .replace(/(tiểu học|tieu hoc)\s*(?:[&+-]|và|va)?\s*(?=trung h)/g, `$1 ${and} `)
    .replace(/\s+/g, ' ')
    .trim();
}
