import type { Buffer } from 'node:buffer';
import { likeliestEncoding } from '../../../vietnam/likeliest-encoding.ts';

const decode = (encoding: string, bytes: Uint8Array) => new TextDecoder(encoding).decode(bytes);

/** Text in an office's csv is mostly ASCII: UTF-16 without a mark shows as NUL in every second byte. */
function utf16ByNul(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 4000);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) i % 2 === 0 ? even++ : odd++;
  if (Math.max(even, odd) < sample.length / 20) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** Letters of more than one byte that are whole UTF-8, and damaged ones. */
function utf8Evidence(text: string): { readonly whole: number; readonly damaged: number } {
  let whole = 0;
  let damaged = 0;
  for (const letter of text)
    if (letter === '\ufffd') damaged++;
    else if (letter > '\x7f') whole++;
  return { whole, damaged };
}

/** windows-1258, or windows-1252: so the letters of TCVN3 and VNI look where no legacy font draws them. */
function decodeOneByte(bytes: Buffer): string {
  const shown = decode('windows-1252', bytes);
  return likeliestEncoding(shown, null)?.name === 'windows-1258' ? decode('windows-1258', bytes).normalize('NFC') : shown;
}

/** The text of a csv file: UTF-8, UTF-16 or one byte a letter, or null where it is UTF-8 with damaged letters. */
export function decodeText(bytes: Buffer): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode('utf-16be', bytes);
  const utf16 = utf16ByNul(bytes);
  if (utf16 !== null) return decode(utf16, bytes);

  const text = decode('utf-8', bytes);
  const { whole, damaged } = utf8Evidence(text);
  if (damaged === 0) return text;
  // One-byte text hardly ever forms whole UTF-8 letters: many of them beside a few damaged ones are a damaged UTF-8 file.
  if (whole > damaged) return null;
  return decodeOneByte(bytes);
}
