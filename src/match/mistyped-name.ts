import levenshtein from 'fast-levenshtein';
import { isOneEdit } from './edits.ts';

/** A name taken apart once for the many that it is compared with. */
export interface SpeltName {
  readonly words: readonly string[];
  readonly letters: string;
}

export const spelt = (name: string): SpeltName => ({ words: name.split(' '), letters: name.replaceAll(' ', '') });

/** The same with the first word last: "hannah mihal" is "mihal hannah". */
export const speltFirstLast = (name: string): SpeltName => spelt(name.replace(/^(\S+) (.+)$/, '$2 $1'));

/** A shorter word that differs in two letters is another word: Mai and Lan. */
const LONG_WORD = 6;

const areNear = (a: string, b: string) => a === b || (a.length >= LONG_WORD && b.length >= LONG_WORD) || isOneEdit(a, b);

/** Whether no short word differs in more than one letter; of names that are cut otherwise the words are not known. */
function areWordsNear(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return true;
  for (let at = 0; at < a.length; at += 1) if (!areNear(a[at] as string, b[at] as string)) return false;
  return true;
}

const isWithin = (a: string, b: string, edits: number) => Math.abs(a.length - b.length) <= edits && levenshtein.get(a, b) <= edits;

/** Whether two letters differ in all, in two words or in one long one. */
export const isTwoEdits = (a: string, b: string): boolean => areWordsNear(a.split(' '), b.split(' ')) && isWithin(a, b, 2);

/** A name of so many letters may differ in one more: "stephanie campbell" is long, "le an" is not. */
const LETTERS_AN_EDIT = 5;
const MOST_EDITS = 4;

/** How many edits a name of so many letters may have. */
export const editsOfName = (letters: number): number => Math.min(MOST_EDITS, Math.floor(letters / LETTERS_AN_EDIT));

/** Whether more letters differ, but few for so long a name, wherever it is cut: "ja xson selth". */
export const isSomeEdits = (a: SpeltName, b: SpeltName): boolean =>
  areWordsNear(a.words, b.words) && isWithin(a.letters, b.letters, editsOfName(Math.min(a.letters.length, b.letters.length)));
