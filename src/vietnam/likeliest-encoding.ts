import { type LegacyEncoding, TCVN3, VISCII, VNI, WINDOWS_1258 } from './legacy-encoding.ts';
import { decodeAs } from './legacy-text.ts';
import { textCost } from './word-cost.ts';

const PRINTABLE = /^[\s -~]*$/;
const WORDS = /[^\s,;|"]+/g;
/** More words tell no more. */
const MOST_WORDS = 3000;
/** One odd word proves nothing of a list. */
const CLEAR = 15;

/** A word with a letter that is none of the encoding's speaks against it. */
const UNKNOWN_LETTER = 5;

/**
 * The encoding by which the words of a whole list make the likeliest Vietnamese, null for Unicode; `expected` unless another
 * is clearly likelier. `text` is as cp1252 shows the bytes. Of many words even those tell that are words by any encoding: "Chi bé".
 */
export function likeliestEncoding(text: string, expected: LegacyEncoding | null): LegacyEncoding | null {
  const words = new Set<string>();
  for (const [word] of text.matchAll(WORDS)) {
    if (words.size >= MOST_WORDS) break;
    if (!PRINTABLE.test(word)) words.add(word);
  }
  let best = expected;
  let least = costOf(words, expected, Number.POSITIVE_INFINITY) - CLEAR;
  for (const encoding of [null, WINDOWS_1258, TCVN3, VNI, VISCII]) {
    const cost = costOf(words, encoding, least);
    if (cost < least) [best, least] = [encoding, cost];
  }
  return best;
}

/** What the words cost by an encoding, or some sum from `enough` on: no word costs less than nothing. */
function costOf(words: ReadonlySet<string>, encoding: LegacyEncoding | null, enough: number): number {
  let sum = 0;
  for (const word of words) {
    if (sum >= enough) break;
    const read = encoding === null ? word : decodeAs(encoding, word);
    sum += read === null ? textCost(word, '', '') + UNKNOWN_LETTER : textCost(read, '', '');
  }
  return sum;
}
