import { isKnownSurname, isPlainSurname } from './surname.ts';
import { isLegalSyllable, isUnmarkedSyllable } from './syllable.ts';
import { pressKeys } from './telex.ts';
import { placeTone } from './tone.ts';

const MAY_HAVE_RESIDUE = /[fjwz]|aa|ee|oo|dd|[a-zà-ỹ][1-9]|[aeiouyà-ỹ][a-zà-ỹ]{0,3}[srx](?![a-zà-ỹ])/iu;
const WORD = /[\p{L}\p{M}][\p{L}\p{M}\d]*/gu;
/** Keys that shape a letter are proof; a tone key alone may be the end of a foreign name (Mer, Nas). */
const STRONG = /aa|ee|oo|dd|[aou]w|[aeoud][a-z]*[6-9]/i;

/** Keys that no name of another people ends in or is shaped by. */
const TELLING = /[fj]|[aou]w/i;
/** The key of a letter and the key of a tone in one word: Tuaans. */
const SHAPED_AND_TONED = /(?:aa|ee|oo|dd).*[srxfj]$/i;
/** Khơ Mú names are spelt so: Moong Thị Oong, Noong. However many, they prove no keyboard. */
const DOUBLED_O = /^[^aefjwsrx\d]*oo(?:c|n|ng)?$/i;

/** Beyond this a text is no name. */
const LONGEST_NAME = 120;

interface Attempt {
  readonly from: string;
  readonly to: string;
}

const isSyllable = (word: string): boolean => isLegalSyllable(placeTone(word)) || isUnmarkedSyllable(word);

function caseLike(model: string, word: string): string {
  const letters = model.replace(/\d/g, '');
  if (letters.length > 1 && letters === letters.toUpperCase()) return word.toUpperCase();
  return letters.charAt(0) === letters.charAt(0).toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1);
}

function repairWord(word: string): string {
  const lower = word.toLowerCase();
  if (isSyllable(lower)) return word;
  const pressed = pressKeys(lower, /\d/.test(lower) ? 'vni' : 'telex');
  const placed = pressed === null ? null : placeTone(pressed);
  return placed !== null && placed !== lower && isLegalSyllable(placed) ? caseLike(word, placed) : word;
}

/**
 * A name with what a switched-off input method left in it: "Nguyeenx Vawn Tuaans", "Nguye64n Va8n Tua61n". Repaired only
 * where a word that is no syllable becomes one, no word is left over, and a shaped letter or the surname confirms it.
 */
export function repairTyping(text: string): { readonly text: string; readonly isRepaired: boolean } {
  if (text.length > LONGEST_NAME || !MAY_HAVE_RESIDUE.test(text)) return { text, isRepaired: false };
  const attempts: Attempt[] = [];
  const repaired = text.replace(WORD, (from) => {
    const to = repairWord(from);
    attempts.push({ from, to });
    return to;
  });
  const changed = attempts.filter(({ from, to }) => from !== to);
  const first = attempts[0];
  const isSurname = first !== undefined && (first.from === first.to ? isPlainSurname(first.to) : isKnownSurname(first.to));
  const hasDigits = changed.some(({ from }) => /\d/.test(from));
  if (changed.every(({ from }) => DOUBLED_O.test(from))) return { text, isRepaired: false };
  // One doubled vowel alone may be a name of another people (Moong, H'Boom).
  const isTelling = ({ from }: Attempt) => TELLING.test(from) || (isSurname && SHAPED_AND_TONED.test(from));
  const isSeveral = changed.length > 1 || hasDigits || attempts.length === 1 || changed.some(isTelling);
  const isProved = isSeveral && (changed.some(({ from }) => STRONG.test(from)) || (isSurname && !hasDigits));
  const isWhole = attempts.every(({ to }) => isSyllable(to.toLowerCase()) || to.length <= 2);
  return changed.length > 0 && isProved && isWhole ? { text: repaired, isRepaired: true } : { text, isRepaired: false };
}
