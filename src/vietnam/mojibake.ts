/** What cp1252 shows for the bytes 80 to 9f; where it shows nothing, readers pass the control through. */
const CP1252 =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178';
const BYTES: ReadonlyMap<string, number> = new Map([
  ...[...CP1252].map((letter, at): [string, number] => [letter, 0x80 + at]),
  // windows-1258, the code page of a Vietnamese Windows, shows Ă for Ã.
  ['Ă', 0xc3],
]);

/** A lead byte and a continuation byte as cp1252 or Latin-1 shows them: "á»", "Ã©", "Ä\u0090". */
const SUSPECT =
  /[\xc3-\xc6\xcc\xe1\xe2Ă][\x80-\xbf\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e\u0178]/;
const UTF8 = new TextDecoder('utf-8', { fatal: true });

function bytesOf(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const byte = code <= 0xff ? code : BYTES.get(text.charAt(at));
    if (byte === undefined) return null;
    bytes[at] = byte;
  }
  return bytes;
}

function decodeOnce(text: string): string | null {
  const bytes = SUSPECT.test(text) ? bytesOf(text) : null;
  if (bytes === null) return null;
  try {
    return UTF8.decode(bytes);
  } catch {
    return null;
  }
}

function decodeFully(text: string): string | null {
  let decoded = decodeOnce(text);
  for (let again = decoded; again !== null; again = decodeOnce(again)) decoded = again;
  return decoded;
}

/** A no-break space may be half of a letter: à is Ã and U+00A0. */
const WORD = /[^ \n\t]+/g;

/**
 * UTF-8 that was read as Latin-1, cp1252 or windows-1258, once or twice over, read again: the whole text, or the words of it
 * that are so; null where there are none.
 */
export function decodeMojibake(text: string): string | null {
  if (!SUSPECT.test(text)) return null;
  const decoded = decodeFully(text) ?? text.replace(WORD, (word) => decodeFully(word) ?? word);
  return decoded === text ? null : decoded;
}

/** U+FFFD, half of a UTF-8 letter, or a question mark in place of a letter: "Nguy?n", "Th? Hoa". */
const DAMAGE = /\ufffd|\xe1[\xba\xbb]|\p{L}\?(?:\p{L}| \p{Lu})/u;

/** Letters were lost on the way and cannot be had back. */
export const isDamagedText = (text: string): boolean => DAMAGE.test(text);

/** What is left of the words: the mark of a lost letter parts no word. */
export const withoutLost = (text: string): string => text.replace(/[\ufffd?]+/g, '');
