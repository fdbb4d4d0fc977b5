import { type LegacyEncoding, TCVN3, VISCII, VNI, WINDOWS_1258 } from './legacy-encoding.ts';
import { decodeAs } from './legacy-text.ts';
import { remember } from './remember.ts';
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
  for (const encoding of ENCODINGS) {
    if (encoding === expected) continue;
    const cost = costOf(words, encoding, least);
    if (cost < least) [best, least] = [encoding, cost];
  }
  return best;
}

const ENCODINGS = [null, WINDOWS_1258, TCVN3, VNI, VISCII];

function wordCost(word: string, encoding: LegacyEncoding | null): number {
  const read = encoding === null ? word : decodeAs(encoding, word);
  return read === null ? textCost(word, '', '') + UNKNOWN_LETTER : textCost(read, '', '');
}

/** Every list of an office has the same few thousand words. */
const MOST_REMEMBERED = 10_000;
const COST_OF_WORD: ReadonlyMap<LegacyEncoding | null, (word: string) => number> = new Map(
  ENCODINGS.map((encoding) => [encoding, remember(MOST_REMEMBERED, (word: string) => wordCost(word, encoding))]),
);

/** What the words cost by an encoding, or some sum from `enough` on: no word costs less than nothing. */
function costOf(words: ReadonlySet<string>, encoding: LegacyEncoding | null, enough: number): number {
  const costOfWord = COST_OF_WORD.get(encoding);
  let sum = 0;
  for (const word of words) {
    if (sum >= enough || costOfWord === undefined) break;
    sum += costOfWord(word);
  }
  return sum;
}
