/** The six tones; '' is thanh ngang, which no mark writes. */
export type ToneMark = '' | '\u0300' | '\u0301' | '\u0303' | '\u0309' | '\u0323';

const VOWELS = 'aăâeêioôơuưy';
const MARKS = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'] as const;

/** A vowel letter taken apart: "ế" is ê with the acute mark. */
export interface TonedVowel {
  readonly vowel: string;
  readonly tone: ToneMark;
}

/** Every lower-case Vietnamese vowel letter, with and without a tone. */
export const VOWEL_PARTS: ReadonlyMap<string, TonedVowel> = new Map(
  [...VOWELS].flatMap((vowel): [string, TonedVowel][] => [
    [vowel, { vowel, tone: '' }],
    ...MARKS.map((tone): [string, TonedVowel] => [`${vowel}${tone}`.normalize('NFC'), { vowel, tone }]),
  ]),
);

/** Writes a tone over a vowel letter. */
export const withTone = (vowel: string, tone: ToneMark): string => (tone === '' ? vowel : `${vowel}${tone}`.normalize('NFC'));

/** A word without its tone, and the tone; null where there are several tones, which no syllable has. */
export function takeTone(word: string): { readonly base: string; readonly tone: ToneMark } | null {
  let base = '';
  let tone: ToneMark = '';
  for (const letter of word) {
    const parts = VOWEL_PARTS.get(letter);
    base += parts?.vowel ?? letter;
    if (!parts?.tone) continue;
    if (tone !== '') return null;
    tone = parts.tone;
  }
  return { base, tone };
}
