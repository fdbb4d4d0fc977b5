import levenshtein from 'fast-levenshtein';
import { isOneEdit } from './edits.ts';
import { countOf, type Words, wordAt } from './words.ts';

/** The letters of a name without blanks, and the same with the first word last: "hannah mihal" is "mihal hannah". */
export const lettersOfName = (name: string): string => name.replaceAll(' ', '');
export const lettersFirstLast = (name: string): string => lettersOfName(name.replace(/^(\S+) (.+)$/, '$2 $1'));

/** A shorter word that differs in two letters is another word: Mai and Lan. */
const LONG_WORD = 6;

function areNear({ texts }: Words, a: number, b: number): boolean {
  if (a === b) return true;
  const [one, other] = [texts[a] as string, texts[b] as string];
  return (one.length >= LONG_WORD && other.length >= LONG_WORD) || isOneEdit(one, other);
}

/**
 * Whether no short word differs in more than one letter; of names that are cut otherwise the words are not known. The second
 * name is read from a word on, and what stands before it last.
 */
export function areWordsNear(names: Words, a: number, b: number, from = 0): boolean {
  const count = countOf(names, a);
  if (count !== countOf(names, b)) return true;
  for (let at = 0; at < count; at += 1) if (!areNear(names, wordAt(names, a, at), wordAt(names, b, (at + from) % count))) return false;
  return true;
}

/** Whether two texts are at most so many edits apart. */
export const isWithin = (a: string, b: string, edits: number): boolean =>
  Math.abs(a.length - b.length) <= edits && levenshtein.get(a, b) <= edits;

/** A name of so many letters may differ in one more: "stephanie campbell" is long, "le an" is not. */
const LETTERS_AN_EDIT = 5;
const MOST_EDITS = 4;

/** How many edits a name of so many letters may have. */
export const editsOfName = (letters: number): number => Math.min(MOST_EDITS, Math.floor(letters / LETTERS_AN_EDIT));

/** Whether few letters differ for so long a name, wherever it is cut: "ja xson selth". */
export const isSomeEdits = (a: string, b: string): boolean => isWithin(a, b, editsOfName(Math.min(a.length, b.length)));
