import { decodeWith, encodingOfFont, type LegacyEncoding, TCVN3, VISCII, VNI, WINDOWS_1258 } from './legacy-encoding.ts';
import { countWords, repairedWords, type WordCount } from './legacy-words.ts';
import { isKnownSurname } from './surname.ts';
import { restoreCapitals } from './tcvn3-case.ts';

export interface LegacyText {
  readonly text: string;
  readonly encoding: LegacyEncoding['name'];
}

/** Only what a one-byte encoding can show: Latin-1, and the 27 characters cp1252 has in place of controls. */
const ONE_BYTE =
  /^(?:\p{ASCII}|[\u0080-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122])*$/u;
const BEYOND_ASCII = /\P{ASCII}/u;
function decode(encoding: LegacyEncoding, text: string): string | null {
  const decoded = decodeWith(encoding, text)?.normalize('NFC') ?? null;
  if (decoded === null || decoded === text) return null;
  return encoding === TCVN3 ? restoreCapitals(text, decoded) : decoded;
}

// Both readings are possible words: Tó may be Tú typed in .VnTime, or Tó. The font decides, unless it spoils a surname (Lê).
function isSurnameSpoilt(text: string, decoded: string): boolean {
  const first = text.trim().split(/\s+/)[0] ?? '';
  return BEYOND_ASCII.test(first) && isKnownSurname(first) && !isKnownSurname(decoded.trim().split(/\s+/)[0] ?? '');
}

function byFont(text: string, font: string): LegacyText | null {
  const promised = encodingOfFont(font);
  const decoded = promised === null ? null : decode(promised.encoding, text);
  if (promised === null || decoded === null) return null;
  const before = countWords(text);
  const after = countWords(decoded);
  const isBetter = after.others < before.others || (after.others === 0 && before.others === 0 && !isSurnameSpoilt(text, decoded));
  if (!isBetter) return null;
  return { text: promised.isCapital ? decoded.toUpperCase() : decoded, encoding: promised.encoding.name };
}

const isFewer = (a: WordCount, b: WordCount): boolean => (a.others === b.others ? a.misplaced < b.misplaced : a.others < b.others);

interface Reading extends LegacyText {
  /** Words that are still no syllables, and those that are but for the tone's place. */
  readonly words: WordCount;
  readonly isSurnameFirst: boolean;
}

function reading(encoding: LegacyEncoding, text: string, before: WordCount): Reading | null {
  const decoded = decode(encoding, text);
  const words = decoded === null ? null : countWords(decoded);
  if (decoded === null || words === null || !isFewer(words, before)) return null;
  const repaired = repairedWords(text, decoded);
  // VISCII is rare in spreadsheets and its letters look like common symbols: m² would be mỗ.
  const longest = encoding === VISCII && !/[\x80-\x9f]/.test(text) ? Math.max(0, ...repaired.map((word) => word.length)) : 3;
  if (repaired.length < (words.others > 0 || longest < 3 ? 2 : 1)) return null;
  return { text: decoded, encoding: encoding.name, words, isSurnameFirst: isKnownSurname(decoded.trim().split(/\s+/)[0] ?? '') };
}

function byFingerprint(text: string): LegacyText | null {
  const before = countWords(text);
  // A tone out of place is a slip of the hand (Hòang), no sign of a font.
  if (before.others === 0) return null;
  const readings = [TCVN3, VNI, WINDOWS_1258, VISCII].flatMap((encoding) => reading(encoding, text, before) ?? []);
  const best = readings.reduce<Reading | null>((chosen, next) => (chosen === null || isBetter(next, chosen) ? next : chosen), null);
  return best === null ? null : { text: best.text, encoding: best.encoding };
}

// Fewest words left over, then the tones in their places, then a surname at the head; else the commoner encoding.
function isBetter(next: Reading, chosen: Reading): boolean {
  if (isFewer(next.words, chosen.words)) return true;
  return !isFewer(chosen.words, next.words) && next.isSurnameFirst && !chosen.isSurnameFirst;
}

/** Not in the alphabet of Vietnamese, nor in the names of its peoples: a word with one of these may be legacy by itself. */
const FOREIGN_WORD =
  /[^\s\d!-@[-`{-~]*[\xa1-\xbf\xc4-\xc8\xcb\xcf\xd6-\xd8\xdb\xdc\xde\xdf\xe4-\xe8\xeb\xef\xf6-\xf8\xfb\xfc\xfe\xff][^\s\d!-@[-`{-~]*/g;

/** Single legacy words in a text that is Unicode otherwise, as rich text in two fonts gives: "Huøynh Thị Thúy". */
function wordByWord(text: string): LegacyText | null {
  let used: LegacyEncoding['name'] | null = null;
  const repaired = text.replace(FOREIGN_WORD, (word) => {
    const found = ONE_BYTE.test(word) ? byFingerprint(word) : null;
    used = found?.encoding ?? used;
    return found?.text ?? word;
  });
  return used === null ? null : { text: repaired, encoding: used };
}

/**
 * Text typed for a legacy font (TCVN3, VNI …), decoded: by the cell's font, else only where words that were no syllables
 * become syllables and none is left over. Names of other peoples are left alone by that. null where nothing is legacy.
 */
export function decodeLegacy(text: string, font: string | null): LegacyText | null {
  if (!BEYOND_ASCII.test(text)) return capitalFontOnly(text, font);
  if (!ONE_BYTE.test(text)) return wordByWord(text);
  return (font === null ? null : byFont(text, font)) ?? byFingerprint(text);
}

function capitalFontOnly(text: string, font: string | null): LegacyText | null {
  if (font === null || !/H$/i.test(font) || !encodingOfFont(font)?.isCapital) return null;
  const upper = text.toUpperCase();
  return upper === text ? null : { text: upper, encoding: 'tcvn3' };
}
