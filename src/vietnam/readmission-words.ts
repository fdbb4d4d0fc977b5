import { plainLetters } from './fold.ts';

const READMITTED = /\b(?:(?:ket nap|vao dang)(?: dang)? (?:lai|lan (?:thu )?(?:2|hai|ii))|tai ket nap)\b/;
/** Quickly told of most texts, composed or not: there is a status on every row. */
const MAY_SAY = /n(?:ạ|a\u0323?)p|v(?:à|a\u0300?)o/iu;
const NOT_DONE = /\b(?:de nghi|xem xet|xet|du kien|cho|chua|khong|co the)\b[^,;\n]*$/;

/** The words that say somebody was admitted to the Party once more, and what stands before and after them. */
export interface ReadmissionWords {
  readonly before: string;
  readonly after: string;
}

/** "Khai trừ 12/3/2015, kết nạp lại 19/5/2019" parted at those words; null where nothing says so, or says that it is not done. */
export function readmissionWords(text: string): ReadmissionWords | null {
  if (!MAY_SAY.test(text)) return null;
  const composed = text.normalize('NFC');
  // letter for letter, so that the words are found at their place in the text itself
  const plain = plainLetters(composed);
  const found = READMITTED.exec(plain);
  if (!found || NOT_DONE.test(plain.slice(0, found.index))) return null;
  return { before: composed.slice(0, found.index), after: composed.slice(found.index + found[0].length) };
}
