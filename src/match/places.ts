import levenshtein from 'fast-levenshtein';

const words = (place: string): readonly string[] => place.split(/,? /);

/** Fewer words than this are too few to share most of. */
const FEWEST_WORDS = 3;
const MOST = 2 / 3;

/** Whether two thirds of what the shorter says stands in the longer, in any order: an address with a word mistyped or left out. */
export function sharesMost(a: string, b: string): boolean {
  const [left, right] = [words(a), words(b)];
  const [shorter, longer] = left.length <= right.length ? [left, right] : [right, left];
  if (shorter.length < FEWEST_WORDS) return false;
  return shorter.filter((word) => longer.includes(word)).length >= MOST * shorter.length;
}

/** One letter in so many may be wrong in an address, wherever its words are cut. */
const LETTERS_AN_EDIT = 6;

/** How many edits an address of so many letters may have. */
export const editsOfPlace = (letters: number): number => Math.floor(letters / LETTERS_AN_EDIT);

/** Whether two addresses are one but for a few letters: "light setreet pinehill", "light street pine hill". */
export function isMistyped(a: string, b: string): boolean {
  const [left, right] = [a.replace(/[ ,]/g, ''), b.replace(/[ ,]/g, '')];
  const most = editsOfPlace(Math.min(left.length, right.length));
  return Math.abs(left.length - right.length) <= most && levenshtein.get(left, right) <= most;
}

/** Whether two places have an alternative in common: of a ward that was divided it is not known which part is meant. */
export function sharesPart(a: string, b: string): boolean {
  if (!a.includes('|') && !b.includes('|')) return a === b;
  const parts = b.split(' | ');
  return a.split(' | ').some((part) => parts.includes(part));
}
