import type { Buffer } from 'node:buffer';
import { likeliestEncoding } from '../../../vietnam/likeliest-encoding.ts';

const decode = (encoding: string, bytes: Uint8Array) => new TextDecoder(encoding).decode(bytes);

/** Text in an office's csv is mostly ASCII: UTF-16 without a mark shows as NUL in every second byte. */
function utf16ByNul(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 4000);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) i % 2 === 0 ? even++ : odd++;
  // Where zeros stand in both, they are no halves of letters.
  if (Math.max(even, odd) < sample.length / 20 || Math.min(even, odd) > Math.max(even, odd) / 4) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

const VIETNAMESE = /[\u00c0-\u01b0\u1ea0-\u1ef9]/;

/** The lines, as an editor numbers them, that are not UTF-8, and those that are with Vietnamese letters. */
function linesByEncoding(bytes: Buffer): { readonly utf8: readonly number[]; readonly others: readonly number[] } {
  const [utf8, others]: [number[], number[]] = [[], []];
  for (let [start, line] = [0, 1]; start < bytes.length; line++) {
    const end = bytes.indexOf(0x0a, start);
    const text = utf8Text(bytes.subarray(start, end < 0 ? bytes.length : end));
    if (text === null) others.push(line);
    else if (VIETNAMESE.test(text)) utf8.push(line);
    start = end < 0 ? bytes.length : end + 1;
  }
  return { utf8, others };
}

/** windows-1258, or windows-1252: so the letters of TCVN3 and VNI look where no legacy font draws them. */
function decodeOneByte(bytes: Buffer): string {
  const shown = decode('windows-1252', bytes);
  return likeliestEncoding(shown, null)?.name === 'windows-1258' ? decode('windows-1258', bytes).normalize('NFC') : shown;
}

function utf8Text(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * The text of a csv file: UTF-8, UTF-16 or one byte a letter. Where lines in another encoding, or damaged ones, stand among
 * the rest, the numbers of these lines: what they say cannot be told for sure.
 */
export function decodeText(bytes: Buffer): string | readonly number[] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode('utf-16be', bytes);
  const utf16 = utf16ByNul(bytes);
  if (utf16 !== null) return decode(utf16, bytes);
  const text = utf8Text(bytes);
  if (text !== null) return text;
  const { utf8, others } = linesByEncoding(bytes);
  if (utf8.length === 0) return decodeOneByte(bytes);
  return others.length <= utf8.length ? others : utf8;
}
