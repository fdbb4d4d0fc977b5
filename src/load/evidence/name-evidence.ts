import { isNameLike } from '../../vietnam/person-name.ts';
import { furnitureWords, saysLetterhead } from './row-words.ts';
import { sectionKind } from './section-words.ts';

const WORD = /^\p{Lu}[\p{L}\p{M}'’]*\.?$/u;

/** Whether a text could be somebody's name, also one that is rare: two to seven words with capitals that say nothing else. */
export function couldBeName(text: string): boolean {
  if (isNameLike(text)) return true;
  const words = text.trim().split(/\s+/);
  const isWorded = words.length >= 2 && words.length <= 7 && words.every((word) => WORD.test(word));
  return isWorded && furnitureWords(text) === null && sectionKind(text) === null && !saysLetterhead(text);
}
