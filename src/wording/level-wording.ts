import type { Bilingual, Language } from '../model/finding.ts';

/** The rungs of the ladders in words; those that mean something else in one ladder stand under its name. */
const LEVEL_WORDING: Readonly<Record<string, Bilingual>> = {
  missing: { vi: 'có dòng không ghi', en: 'not given on a row' },
  different: { vi: 'khác nhau', en: 'different' },
  equal: { vi: 'giống nhau', en: 'equal' },
  exact: { vi: 'giống hệt', en: 'identical' },
  spelling: { vi: 'khác cách viết i, y', en: 'i and y written otherwise' },
  abbreviated: { vi: 'viết tắt, khớp', en: 'abbreviated, fits' },
  unmarked: { vi: 'một bên không dấu', en: 'without marks on one side' },
  marks: { vi: 'khác dấu', en: 'other marks' },
  'one-letter': { vi: 'khác một chữ cái', en: 'one letter off' },
  'middle-dropped': { vi: 'thiếu chữ đệm', en: 'a middle name left out' },
  'name swapped': { vi: 'đảo thứ tự các chữ', en: 'words in another order' },
  'two-letters': { vi: 'khác hai chữ cái', en: 'two letters off' },
  'some-letters': { vi: 'khác vài chữ cái', en: 'some letters off' },
  'swapped-letters': { vi: 'đảo thứ tự, khác vài chữ cái', en: 'another order, some letters off' },
  alias: { vi: 'khớp với tên gọi khác', en: 'an alias' },
  part: { vi: 'chỉ có một phần', en: 'a part of it' },
  'given-alone': { vi: 'chỉ giống tên', en: 'only the given name' },
  'surname-alone': { vi: 'chỉ giống họ', en: 'only the surname' },
  day: { vi: 'giống cả ngày, tháng, năm', en: 'the same day' },
  digits: { vi: 'giống các chữ số (ngày không có thật)', en: 'the same digits, an impossible day' },
  month: { vi: 'giống tháng, năm', en: 'the same month' },
  year: { vi: 'giống năm, có bên chỉ ghi năm', en: 'the same year, all that one row tells' },
  'birth swapped': { vi: 'đảo ngày và tháng', en: 'day and month swapped' },
  'one-digit': { vi: 'khác một chữ số', en: 'one digit off' },
  transposed: { vi: 'đảo hai chữ số liền nhau', en: 'two digits in each other’s place' },
  corrected: { vi: 'giống ngày, tháng; năm lệch vài năm', en: 'the same day and month some years apart' },
  'same-year': { vi: 'cùng năm, khác ngày', en: 'another day of the same year' },
  'same-year-digits': { vi: 'cùng năm, khác ngày', en: 'another day of the same year' },
  'year-one-digit': { vi: 'năm khác một chữ số', en: 'the year one digit off' },
  'other-year': { vi: 'khác năm', en: 'another year' },
  'zeros-lost': { vi: 'mất số 0 ở đầu', en: 'leading zeros lost' },
  now: { vi: 'cùng một xã sau khi sắp xếp năm 2025', en: 'one commune since the merger of 2025' },
  'perhaps-now': { vi: 'có thể cùng một xã sau khi sắp xếp năm 2025', en: 'perhaps one commune since the merger of 2025' },
  'residence now': { vi: 'cùng một địa chỉ, xã đã sắp xếp năm 2025', en: 'one address, its commune merged in 2025' },
  'contained-now': { vi: 'bên này nằm trong bên kia, xã đã sắp xếp năm 2025', en: 'one within the other, the commune merged in 2025' },
  'most-now': { vi: 'giống phần lớn, xã đã sắp xếp năm 2025', en: 'mostly the same, the commune merged in 2025' },
  contained: { vi: 'bên này nằm trong bên kia', en: 'one within the other' },
  twin: { vi: 'anh chị em sinh đôi cũng có thể ghi như vậy', en: 'twins might be written so as well' },
  namesake: { vi: 'người thân trùng tên cũng có thể ghi như vậy', en: 'relatives of one name might be written so as well' },
  most: { vi: 'giống phần lớn', en: 'mostly the same' },
};

/** What a comparison found, in words. */
export const levelInWords = (comparison: string, level: string, language: Language): string =>
  (LEVEL_WORDING[`${comparison} ${level}`] ?? LEVEL_WORDING[level])?.[language] ?? level;
