import { type LegacyEncoding, TCVN3, VISCII, VNI, WINDOWS_1258 } from './legacy-encoding.ts';
import { decodeAs } from './legacy-text.ts';
import { textCost } from './word-cost.ts';

const PRINTABLE = /^[\s -~]*$/;
const WORDS = /[^\s,;|"]+/g;
/** More words tell no more. */
const MOST_WORDS = 3000;
/** One odd word proves nothing of a list. */
const CLEAR = 15;

/**
 * The encoding by which the words of a whole list make the likeliest Vietnamese; null where they do as they stand. `text` is as
 * cp1252 shows the bytes. Of many words even those tell that are words by any encoding: "Chi bé".
 */
export function likeliestEncoding(text: string): LegacyEncoding['name'] | null {
  const words = new Set<string>();
  for (const [word] of text.matchAll(WORDS)) {
    if (words.size >= MOST_WORDS) break;
    if (!PRINTABLE.test(word)) words.add(word);
  }
  let best: LegacyEncoding | null = null;
  let least = costOf(words, null) - CLEAR;
  for (const encoding of [WINDOWS_1258, TCVN3, VNI, VISCII]) {
    const cost = costOf(words, encoding);
    if (cost < least) [best, least] = [encoding, cost];
  }
  return best?.name ?? null;
}

function costOf(words: ReadonlySet<string>, encoding: LegacyEncoding | null): number {
  let sum = 0;
  for (const word of words) sum += textCost((encoding === null ? null : decodeAs(encoding, word)) ?? word, '', '');
  return sum;
}
