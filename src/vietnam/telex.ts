import { type ToneMark, takeTone, VOWEL_PARTS, withTone } from './vowels.ts';

/** What a key makes of the letters it can shape. */
interface Shapes {
  readonly a?: string;
  readonly e?: string;
  readonly o?: string;
  readonly u?: string;
}

const TELEX_TONES: Readonly<Record<string, ToneMark>> = { s: '\u0301', f: '\u0300', r: '\u0309', x: '\u0303', j: '\u0323' };
const VNI_TONES: Readonly<Record<string, ToneMark>> = { 1: '\u0301', 2: '\u0300', 3: '\u0309', 4: '\u0303', 5: '\u0323' };
const VNI_SHAPES: Readonly<Record<string, Shapes>> = {
  6: { a: 'â', e: 'ê', o: 'ô' },
  7: { o: 'ơ', u: 'ư' },
  8: { a: 'ă' },
};
const HORNED: Shapes = { a: 'ă', o: 'ơ', u: 'ư' };
const DOUBLED: Shapes = { a: 'â', e: 'ê', o: 'ô' };

const hasVowel = (word: string): boolean => [...word].some((letter) => VOWEL_PARTS.has(letter));

const shapeOf = (shapes: Shapes, letter: string): string | undefined =>
  letter === 'a' || letter === 'e' || letter === 'o' || letter === 'u' ? shapes[letter] : undefined;

/** Puts another shape on the last vowel that can take it; uo takes the horn on both letters. null where none can. */
function reshape(word: string, shapes: Shapes): string | null {
  if (shapes.u === 'ư' && /[uư]o/.test(word)) return word.replace(/[uư]o/, 'ươ');
  for (let at = word.length - 1; at >= 0; at -= 1) {
    const shaped = shapeOf(shapes, word.charAt(at));
    if (shaped !== undefined) return word.slice(0, at) + shaped + word.slice(at + 1);
  }
  return null;
}

interface Typed {
  readonly word: string;
  readonly tone: ToneMark;
}

function pressTelex({ word, tone }: Typed, key: string): Typed | null {
  const isTone = key in TELEX_TONES && hasVowel(word);
  if (isTone) return tone === '' ? { word, tone: TELEX_TONES[key] ?? '' } : null;
  if (key === 'd' && word === 'd') return { word: 'đ', tone };
  if (key === 'w') {
    const horned = reshape(word, HORNED);
    return horned === null ? null : { word: horned, tone };
  }
  // aa, ee, oo, also with the final typed in between: Nguyenex.
  const doubled = shapeOf(DOUBLED, key);
  const earlier = doubled === undefined ? -1 : word.lastIndexOf(key);
  if (doubled !== undefined && earlier >= 0 && !hasVowel(word.slice(earlier + 1))) {
    return { word: word.slice(0, earlier) + doubled + word.slice(earlier + 1), tone };
  }
  return { word: word + key, tone };
}

function pressVni({ word, tone }: Typed, key: string): Typed | null {
  if (key in VNI_TONES) return tone === '' && hasVowel(word) ? { word, tone: VNI_TONES[key] ?? '' } : null;
  if (key === '9') return word.startsWith('d') ? { word: `đ${word.slice(1)}`, tone } : null;
  const shapes = VNI_SHAPES[key];
  if (shapes === undefined) return /\d/.test(key) ? null : { word: word + key, tone };
  const shaped = reshape(word, shapes);
  return shaped === null ? null : { word: shaped, tone };
}

/** The word that a row of Telex ("nguyeenx") or VNI keys ("nguye64n") was meant to give, its tone on the last vowel. */
export function pressKeys(keys: string, method: 'telex' | 'vni'): string | null {
  const press = method === 'telex' ? pressTelex : pressVni;
  const start = takeTone(keys);
  if (start === null) return null;
  let typed: Typed | null = { word: '', tone: start.tone };
  for (const key of start.base) {
    typed = press(typed, key);
    if (typed === null) return null;
  }
  if (typed.tone === '') return typed.word;
  const at = [...typed.word].findLastIndex((letter) => VOWEL_PARTS.has(letter));
  return at < 0 ? null : typed.word.slice(0, at) + withTone(typed.word.charAt(at), typed.tone) + typed.word.slice(at + 1);
}
