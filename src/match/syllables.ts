import { countOf, isSubsequence, sharedWords, type Words, wordAt } from './words.ts';

const isAbbreviation = (syllable: string) => syllable.endsWith('.');

/** Whether the letters of the shorter stand in the longer in their order, from the same letter on: "trn" in "tran". */
function isContraction(stem: string, syllable: string): boolean {
  if (stem[0] !== syllable[0]) return false;
  let found = 0;
  for (const letter of syllable) if (letter === stem[found]) found += 1;
  return found === stem.length;
}

/** "ng." fits nguyen and ngo, and "trn." tran; y and a without a dot are names of one letter. */
function fits(a: string, b: string): boolean {
  if (a === b) return true;
  const stem = (syllable: string) => syllable.replace(/\.$/, '');
  return (isAbbreviation(a) && isContraction(stem(a), stem(b))) || (isAbbreviation(b) && isContraction(stem(b), stem(a)));
}

/** Whether two names are one but for syllables cut short in either: "ng. van a" and "nguyen van a". */
export function abbreviates(names: Words, a: number, b: number): boolean {
  const count = countOf(names, a);
  if (count !== countOf(names, b)) return false;
  const syllable = (name: number, at: number) => names.texts[wordAt(names, name, at)] as string;
  for (let at = 0; at < count; at += 1) if (!fits(syllable(a, at), syllable(b, at))) return false;
  return true;
}

/** Whether the shorter name is the longer without some of its middle: "le nga" and "le thi nga". */
export function dropsMiddle(names: Words, a: number, b: number): boolean {
  const areEndsEqual = wordAt(names, a, 0) === wordAt(names, b, 0) && wordAt(names, a, -1) === wordAt(names, b, -1);
  return areEndsEqual && countOf(names, a) !== countOf(names, b) && contains(names, a, b);
}

/** Whether two names have the same syllables in another order. */
export function swapsSyllables(names: Words, a: number, b: number): boolean {
  const count = countOf(names, a);
  return count === countOf(names, b) && sharedWords(names, a, b) === count;
}

/** Whether all syllables of the shorter name, two at the least, stand in the longer in whatever order: "smith mark", "mark ann smith". */
export function holdsSyllables(names: Words, a: number, b: number): boolean {
  const shorter = Math.min(countOf(names, a), countOf(names, b));
  return shorter > 1 && sharedWords(names, a, b) === shorter;
}

/** Whether all that the shorter says stands in the longer in the same order: a place with and without its district. */
export const contains = (texts: Words, a: number, b: number): boolean =>
  countOf(texts, a) <= countOf(texts, b) ? isSubsequence(texts, a, b) : isSubsequence(texts, b, a);
