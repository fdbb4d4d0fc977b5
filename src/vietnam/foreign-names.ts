import { isPlainSurname } from './surname.ts';
import { isLegalSyllable, isUnmarkedSyllable } from './syllable.ts';
import { pressKeys } from './telex.ts';
import { placeTone } from './tone.ts';

const WORD = /[\p{L}\p{M}]{2,}/gu;
/** Marks that are of Vietnamese alone: hook above, dot below, horn, and đ. */
const VIETNAMESE = /[\u0309\u0323\u031bđĐ]/;

/** Fewer names than this are no evidence of what a list holds. */
const FEWEST_NAMES = 3;
const MOST_OF_VIETNAM = 0.2;
const FEWEST_FOREIGN = 0.5;

/** Whether a word may be a syllable of Vietnamese, typed with its marks, without them, or with the keys of a switched-off keyboard. */
function mayBeSyllable(word: string): boolean {
  if (isLegalSyllable(word) || isUnmarkedSyllable(word)) return true;
  const pressed = pressKeys(word, 'telex');
  return pressed !== null && isLegalSyllable(placeTone(pressed));
}

/**
 * Whether the names of a column are of another country: few begin with a surname of Vietnam or bear its marks, and most
 * have a word that is no syllable. Then no key of Telex is left in Lee, and what follows the comma of "Smith, John" is no
 * office.
 */
export function areForeign(names: readonly string[]): boolean {
  if (names.length < FEWEST_NAMES) return false;
  const words = names.map((name) => name.normalize('NFC').toLowerCase().match(WORD) ?? []);
  const ofVietnam = names.filter((name, at) => VIETNAMESE.test(name.normalize('NFD')) || isPlainSurname(words[at]?.[0] ?? '')).length;
  const foreign = words.filter((own) => own.some((word) => !mayBeSyllable(word))).length;
  return ofVietnam < MOST_OF_VIETNAM * names.length && foreign >= FEWEST_FOREIGN * names.length;
}
