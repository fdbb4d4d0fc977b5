import { isLegalSyllable } from './syllable.ts';

// Between words: blanks, digits and ASCII marks. Legacy letters look like symbols (¨ § ®), so those stay inside.
const WORDS = /[^\s\d!-@[-`{-~\u00a0\u2013\u2014\u2026\u201c\u201d\u2018\u2019\u2022]+/g;
const ASCII = /^\p{ASCII}*$/u;
const ABBREVIATION = /^[bcdđghklmnpqrstvx]{1,6}$/;

/** What the words of a text with letters beyond ASCII are: syllables, abbreviations such as QĐ and LLĐV, or neither. */
export interface WordCount {
  readonly syllables: number;
  readonly abbreviations: number;
  readonly others: number;
}

// Ð is repaired later and is no sign of a legacy font; Đắk and Lắk are spelt so on every map.
const asSpelt = (word: string): string => word.toLowerCase().replace(/[ðɖ]/g, 'đ').replace(/k$/, 'c');

export function countWords(text: string): WordCount {
  let syllables = 0;
  let abbreviations = 0;
  let others = 0;
  for (const [word] of text.matchAll(WORDS)) {
    if (ASCII.test(word)) continue;
    const lower = asSpelt(word);
    if (isLegalSyllable(lower)) syllables += 1;
    else if (ABBREVIATION.test(lower)) abbreviations += 1;
    else others += 1;
  }
  return { syllables, abbreviations, others };
}

/** Words that decoding made into a syllable; a lone legacy letter is no evidence, or "×" would be ì. */
export function repairedWords(source: string, decoded: string): number {
  const before = source.match(WORDS) ?? [];
  const after = decoded.match(WORDS) ?? [];
  if (before.length !== after.length) return 0;
  return after.filter(
    (word, at) => word !== before[at] && word.length > 1 && isLegalSyllable(asSpelt(word)) && !isLegalSyllable(asSpelt(before[at] ?? '')),
  ).length;
}
