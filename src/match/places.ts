import levenshtein from 'fast-levenshtein';
import { countOf, sharedWords, type Words } from './words.ts';

/** Fewer words than this are too few to share most of. */
const FEWEST_WORDS = 3;
const MOST = 2 / 3;

/** Between the words of a place, and between the places that one of them may be. */
export const BETWEEN_WORDS = /,? /;
export const BETWEEN_ALTERNATIVES = ' | ';

/** Whether two thirds of what the shorter says stands in the longer, in any order: an address with a word mistyped or left out. */
export function sharesMost(places: Words, a: number, b: number): boolean {
  const shorter = Math.min(countOf(places, a), countOf(places, b));
  return shorter >= FEWEST_WORDS && sharedWords(places, a, b) >= MOST * shorter;
}

/** One letter in so many may be wrong in an address, wherever its words are cut. */
const LETTERS_AN_EDIT = 6;

/** How many edits an address of so many letters may have. */
export const editsOfPlace = (letters: number): number => Math.floor(letters / LETTERS_AN_EDIT);

/** An address without what stands between its words. */
export const lettersOfPlace = (place: string): string => place.replace(/[ ,]/g, '');

/** Whether the letters of two addresses are the same but for a few: "light setreet pinehill", "light street pine hill". */
export function isMistyped(a: string, b: string): boolean {
  const most = editsOfPlace(Math.min(a.length, b.length));
  return Math.abs(a.length - b.length) <= most && levenshtein.get(a, b) <= most;
}

/** Whether two places have an alternative in common: of a ward that was divided it is not known which part is meant. */
export const sharesAlternative = (alternatives: Words, a: number, b: number): boolean => sharedWords(alternatives, a, b) > 0;
