import { isLegalSyllable } from './syllable.ts';
import { placeTone } from './tone.ts';

// Between words: blanks, digits and ASCII marks. Legacy letters look like symbols (¨ § ®), so those stay inside.
const WORDS = /[^\s\d!-@[-`{-~\u00a0\u2013\u2014\u2026\u201c\u201d\u2018\u2019\u2022]+/g;
const ASCII = /^\p{ASCII}*$/u;
const ABBREVIATION = /^[bcdđghklmnpqrstvx]{1,6}$/;

/** What the words with letters beyond ASCII are; abbreviations such as QĐ and LLĐV are neither. */
export interface WordCount {
  /** No syllables at all. */
  readonly others: number;
  /** Syllables but for the tone's place: Hùynh. People type so, and a wrong encoding reads so. */
  readonly misplaced: number;
}

// Ð is repaired later and is no sign of a legacy font; Đắk and Lắk are spelt so on every map.
const asSpelt = (word: string): string => word.toLowerCase().replace(/[ðɖ]/g, 'đ').replace(/k$/, 'c');

// THèNG is no THÈNG: only an encoding without toned capitals mixes so.
const ODD_CASE = /^(?=.*[A-Z].*[A-Z])(?=.*[à-ÿ])[^a-z]+$/;

const isSyllable = (word: string): boolean => !ODD_CASE.test(word) && isLegalSyllable(placeTone(asSpelt(word)));

const isWhole = (word: string): boolean => isSyllable(word) && isLegalSyllable(asSpelt(word));

export function countWords(text: string): WordCount {
  let others = 0;
  let misplaced = 0;
  for (const [word] of text.matchAll(WORDS)) {
    if (ASCII.test(word)) continue;
    const spelt = asSpelt(word);
    if (ABBREVIATION.test(spelt)) continue;
    if (!isSyllable(word)) others += 1;
    else if (!isLegalSyllable(spelt)) misplaced += 1;
  }
  return { others, misplaced };
}

/** Words that decoding made into syllables; a lone legacy letter is no evidence, or "×" would be ì. */
export function repairedWords(source: string, decoded: string): readonly string[] {
  const before = source.match(WORDS) ?? [];
  const after = decoded.match(WORDS) ?? [];
  if (before.length !== after.length) return [];
  return after.filter((word, at) => word !== before[at] && word.length > 1 && isSyllable(word) && !isWhole(before[at] ?? ''));
}
