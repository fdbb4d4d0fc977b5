import levenshtein from 'fast-levenshtein';
import { isOneEdit } from './edits.ts';

const split = (name: string): readonly string[] => name.split(' ');

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
export function abbreviates(a: string, b: string): boolean {
  const [left, right] = [split(a), split(b)];
  return left.length === right.length && left.every((syllable, at) => fits(syllable, right[at] ?? ''));
}

const isSubsequence = (shorter: readonly string[], longer: readonly string[]) => {
  let found = 0;
  for (const syllable of longer) if (syllable === shorter[found]) found += 1;
  return found === shorter.length;
};

/** Whether the shorter name is the longer without some of its middle: "le nga" and "le thi nga". */
export function dropsMiddle(a: string, b: string): boolean {
  const [shorter, longer] = bySize(split(a), split(b));
  return shorter.length < longer.length && shorter[0] === longer[0] && shorter.at(-1) === longer.at(-1) && isSubsequence(shorter, longer);
}

const lettersOf = (name: string) => {
  let sum = 0;
  for (let at = 0; at < name.length; at += 1) sum += name.charCodeAt(at);
  return sum;
};

/** Whether two names have the same syllables in another order. */
export const swapsSyllables = (a: string, b: string): boolean =>
  // Most names of one length do not even have the same letters, and that is quickly seen.
  a.length === b.length && a !== b && lettersOf(a) === lettersOf(b) && split(a).toSorted().join(' ') === split(b).toSorted().join(' ');

/** Whether all that the shorter says stands in the longer in the same order: a place with and without its district. */
export function contains(a: string, b: string): boolean {
  const [shorter, longer] = bySize(split(a), split(b));
  return isSubsequence(shorter, longer);
}

/** A shorter word that differs in two letters is another word: Mai and Lan. */
const LONG_WORD = 6;

/** Whether no short word differs in more than one letter; of names that are cut otherwise the words are not known. */
function areWordsNear(a: string, b: string): boolean {
  const [left, right] = [split(a), split(b)];
  if (left.length !== right.length) return true;
  return left.every((word, at) => {
    const other = right[at] ?? '';
    return word === other || (word.length >= LONG_WORD && other.length >= LONG_WORD) || isOneEdit(word, other);
  });
}

const isWithin = (a: string, b: string, edits: number) => Math.abs(a.length - b.length) <= edits && levenshtein.get(a, b) <= edits;

/** Whether two letters differ in all, in two words or in one long one. */
export const isTwoEdits = (a: string, b: string): boolean => isWithin(a, b, 2) && areWordsNear(a, b);

/** A name of so many letters may differ in one more: "stephanie campbell" is long, "le an" is not. */
const LETTERS_AN_EDIT = 5;
const MOST_EDITS = 4;

/** Whether more letters differ, but few for so long a name, wherever it is cut: "ja xson selht". */
export function isSomeEdits(a: string, b: string): boolean {
  const [left, right] = [a.replaceAll(' ', ''), b.replaceAll(' ', '')];
  const most = Math.min(MOST_EDITS, Math.floor(Math.min(left.length, right.length) / LETTERS_AN_EDIT));
  return isWithin(left, right, most) && areWordsNear(a, b);
}

const firstLast = (name: string) => name.replace(/^(\S+) (.+)$/, '$2 $1');

/** The same with the first word last: "mihal hannsh" and "hannah mihal". */
export const isSwappedAndMistyped = (a: string, b: string): boolean => isSomeEdits(firstLast(a), b) || isSomeEdits(a, firstLast(b));

const bySize = (a: readonly string[], b: readonly string[]) => (a.length <= b.length ? ([a, b] as const) : ([b, a] as const));
