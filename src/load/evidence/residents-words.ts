import { wordPattern } from './word-pattern.ts';

const NUMBER = '(?:213|76)(?:/(?:213|76))?(?!\\d)';
const PEOPLE = '(?! *(?:đảng viên|đv|đồng chí|đ/c|người)(?!\\p{L}))';
/** A decision or report of a committee's own that happens to have the number: "213-QĐ/ĐU", "số 76-BC/CB", "QĐ 213 của Đảng ủy". */
const NOT_OWN = [
  '(?! *[-–/]? *(?:qđ *[-/] *(?!tw|trung ương)|(?:bc|kh|tb|cv|nq|ct|hd|tt|ttr|ds|btc) *[-/]))',
  '(?![^.;]{0,60}của (?:ban (?:chấp hành|thường vụ) )?(?:đảng|huyện|tỉnh|thành|thị|quận|chi) (?:ủy|uỷ|bộ))',
  '(?![^.;]{0,12}ngày (?!0?2[./-]0?1[./-]2020|15[./-]0?6[./-]2000|0?2 tháng 0?1 năm 2020|15 tháng 0?6 năm 2000))',
].join('');

/**
 * Residents' contacts (Quy định 76-QĐ/TW of 15/06/2000 and 213-QĐ/TW of 02/01/2020): "giữ mối liên hệ nơi cư trú", "ĐV 213",
 * "Quy định 213/76", and a name that is nothing but "213".
 */
export const saysResidents = wordPattern(
  [
    'mối liên hệ|(?<!\\p{L})liên hệ (?:với |tại |ở )?(?:chi bộ )?(?:nơi |địa bàn )?cư trú',
    '(?:sinh hoạt|shđ|sh|đảng viên|đv) (?:đảng )?(?:hai|2) chiều(?!\\p{L})',
    '(?:213|76) *[-–]? *qđ *[-/] *(?:tw|trung ương)',
    `(?<!\\p{L})(?:đảng viên|đv|đ/v)[ \\-_]*${NUMBER}${PEOPLE}${NOT_OWN}`,
    `(?<!\\p{L})(?:quy định|qđ|(?<!kèm )theo)[ \\-_]*(?:số )?${NUMBER}${PEOPLE}${NOT_OWN}`,
    '^[^\\p{L}\\d]*(?:(?:danh sách|ds)[ \\-_]*)?213(?:[ \\-_/]*(?:76|qđ))?[^\\p{L}\\d]*$',
    `cư trú[^\\d]*${NUMBER}${PEOPLE}`,
    '(?<!\\p{L})(?:(?:về|với|đảng viên|đv|cấp (?:ủy|uỷ)) (?:chi bộ )?|(?:sinh hoạt|giới thiệu|tham gia)(?: \\p{L}+){0,3} )nơi cư trú',
  ].join('|'),
);

/** "Không gồm đảng viên 213", "trong đó ĐV 213: 3": a note on a list of members, which does not make it one of contacts. */
export const countsResidents = wordPattern(
  'không (?:gồm|bao gồm|tính|kể)|trừ |trong đó|tổng số|(?:213|cư trú|quy định)[^.;]*không tính|: *\\d+',
);
