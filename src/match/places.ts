import levenshtein from 'fast-levenshtein';

const words = (place: string): readonly string[] => place.split(/,? /);

/** Fewer words than this are too few to share most of. */
const FEWEST_WORDS = 3;
const MOST = 2 / 3;

/** How many words two places have in common, one that is said twice twice: "nam" in Hải Nam and in Nam Định. */
function shared(left: readonly string[], right: readonly string[]): number {
  const open = [...right];
  return left.filter((word) => {
    const at = open.indexOf(word);
    if (at >= 0) open.splice(at, 1);
    return at >= 0;
  }).length;
}

/** Whether two thirds of what the shorter says stands in the longer, in any order: an address with a word mistyped or left out. */
export function sharesMost(a: string, b: string): boolean {
  const [left, right] = [words(a), words(b)];
  const shorter = Math.min(left.length, right.length);
  return shorter >= FEWEST_WORDS && shared(left, right) >= MOST * shorter;
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
