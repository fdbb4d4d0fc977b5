import { isNameLike } from '../../vietnam/person-name.ts';
import { isKnownSurname, isPlainSurname } from '../../vietnam/surname.ts';
import { furnitureWords, saysLetterhead } from './row-words.ts';
import { sectionKind } from './section-words.ts';

const WORD = /^\p{Lu}[\p{L}\p{M}'’]*\.?$/u;
// Công Tằng Tôn Nữ Thị Mỹ Lệ Hằng has eight.
const MOST_WORDS = 9;
const NUMBER_BEFORE = /^\s*\(?\d{1,4}\s*[.)\]:/-]\s*|^\s*\d{1,3}\s+/;
const BIRTH_BEHIND = /\s*[-–,;(]?\s*(?:(?:sinh|sn|ns)(?:\s+(?:ngày|năm))?[\s.:]*)?(?:\d{1,2}\s*[./-]\s*){0,2}(?:19|20)?\d\d\s*\)?\s*$/iu;

const wordsOf = (text: string): readonly string[] => text.trim().split(/\s+/);

/** A name without what a cell may hold beside it: "1. ", "- 1961", "(SN 1950)", ", sinh năm 1961". */
const nameAlone = (text: string): string => text.replace(NUMBER_BEFORE, '').replace(BIRTH_BEHIND, '');

/** Whether a text has the shape of a name that is known to be one; "Bí thư: Vũ Văn Khoa" says more than a name. */
export const isNamed = (text: string): boolean => !text.includes(':') && isNameLike(nameAlone(text));

/** The same where a role may stand before the name. */
export const isNamedBehindRole = (text: string): boolean => isNameLike(nameAlone(text));

const HAS_SMALL = /\p{Ll}/u;
/** Thị xã, văn phòng: no part of a name. */
const MIDDLE_THI = /^(?!thị (?:trấn|xã|ủy|uỷ|đội)(?!\p{L}))thị /iu;
const MIDDLE_VAN = /^(?!văn (?:phòng|bản|bằng|thư|hóa|hoá|nghệ|minh|kiện)(?!\p{L}))văn /iu;
const APOSTROPHE_NAME = /^(?:H|K)['’ʼ]\p{Lu}/u;

/** "Mẫu Thị Hà", "Buôn Krông H'Lan": nothing but a name has such a word in it, whatever it begins with; thôn Văn Lâm is a place. */
export function isNameByItsWords(text: string): boolean {
  const [, ...rest] = wordsOf(text);
  if (rest.length < 2 || !isCapitalised(text) || !HAS_SMALL.test(text)) return false;
  const behind = rest.join(' ');
  if (MIDDLE_THI.test(behind) || rest.some((word) => APOSTROPHE_NAME.test(word))) return true;
  return MIDDLE_VAN.test(behind) && sectionKind(text) === null;
}

/** Two words or more, each with a capital: what a name may look like, also one that is rare. */
export function isCapitalised(text: string): boolean {
  const words = wordsOf(text);
  return words.length >= 2 && words.length <= MOST_WORDS && words.every((word) => WORD.test(word));
}

/** Whether a text could be somebody's name, also one that is rare: words with capitals that say nothing else. */
export function couldBeName(text: string): boolean {
  if (isNameLike(nameAlone(text))) return true;
  return isCapitalised(text) && furnitureWords(text) === null && sectionKind(text) === null && !saysLetterhead(text);
}

/** A sentence or a label, "Không có biến động": most of its words are small, or it has a colon. */
export function isProse(text: string): boolean {
  const words = wordsOf(text);
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return !couldBeName(text) && (text.includes(':') || small > words.length / 2);
}

export function beginsWithSurname(text: string): boolean {
  const [first = ''] = wordsOf(nameAlone(text));
  return isKnownSurname(first) || (/^\p{ASCII}*$/u.test(text) && isPlainSurname(first));
}
