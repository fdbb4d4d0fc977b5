import { takeTone, VOWEL_PARTS, withTone } from './vowels.ts';

const MARKED_CONSONANT = /([bcdđghjklmpqrstvwxz'])([\u0300\u0301\u0303\u0309\u0323])/u;
const MAY_MARK_CONSONANT = /[\u0300\u0301\u0303\u0309\u0323\u1e00-\u1e9fńḿŕśźćĺǵǹ]/;
const isVowel = (letter: string | undefined): boolean => letter !== undefined && VOWEL_PARTS.has(letter);

/** First and last position of the vowels that can carry the tone, or null where the word has none, or two groups of them. */
function nucleusOf(base: string): { readonly start: number; readonly end: number } | null {
  let start = 0;
  // The u of qu and the i of gi belong to the onset: quý, giàng; but gì, giếng.
  if (base.startsWith('qu') && isVowel(base[2])) start = 2;
  else if (base.startsWith('gi') && isVowel(base[2])) start = 2;
  while (start < base.length && !isVowel(base[start])) start += 1;
  if (start === base.length) return null;
  let end = start;
  while (isVowel(base[end + 1])) end += 1;
  for (let at = end + 1; at < base.length; at += 1) if (isVowel(base[at])) return null;
  return { start, end };
}

/** Where the older style writes the tone: hòa, thúy, toàn, tiến, người. */
function tonePosition(base: string, start: number, end: number): number {
  for (let at = end; at >= start; at -= 1) if ('ăâêôơ'.includes(base.charAt(at))) return at;
  for (let at = end; at >= start; at -= 1) if (base[at] === 'ư') return at;
  if (end === start) return start;
  if (end + 1 < base.length) return end;
  return end - start === 2 ? start + 1 : start;
}

/** A lower-case word with its tone where the older style puts it: hoà and hòa, Qúy and Quý become one. */
export function placeTone(word: string): string {
  const composed = MAY_MARK_CONSONANT.test(word) ? dropConsonantTone(word) : { base: word, tone: '' as const };
  const parts = takeTone(composed.base);
  if (parts === null) return word;
  const tone = parts.tone === '' ? composed.tone : parts.tone;
  if (tone === '' || (parts.tone !== '' && composed.tone !== '')) return word;
  const nucleus = nucleusOf(parts.base);
  if (nucleus === null) return word;
  const at = tonePosition(parts.base, nucleus.start, nucleus.end);
  return parts.base.slice(0, at) + withTone(parts.base.charAt(at), tone) + parts.base.slice(at + 1);
}

type Tone = NonNullable<ReturnType<typeof takeTone>>['tone'];

// Old place-name files write the tone over a consonant: Ngoḳ, Kŕai. ñ is a letter of Ê Đê and keeps its tilde.
function dropConsonantTone(word: string): { readonly base: string; readonly tone: Tone } {
  const spread = word.normalize('NFD');
  const marked = MARKED_CONSONANT.exec(spread) ?? /(n)([\u0301\u0300\u0309\u0323])/u.exec(spread);
  if (marked === null) return { base: word, tone: '' };
  const at = marked.index + 1;
  return { base: (spread.slice(0, at) + spread.slice(at + 1)).normalize('NFC'), tone: marked[2] as Tone };
}
