/** The texts of a column cut into words, each distinct word a number: words are few, and numbers are quickly compared. */
export interface Words {
  /** Each distinct word once, by its number. */
  readonly texts: readonly string[];
  /** The words of all texts in their order; those of text c from `starts[c]` to `starts[c + 1]`. */
  readonly numbers: Int32Array;
  readonly starts: Int32Array;
}

/** Cuts texts into words. */
export function wordsOf(texts: readonly string[], between: string | RegExp = ' '): Words {
  const known = new Map<string, number>();
  const numbers: number[] = [];
  const starts = new Int32Array(texts.length + 1);
  texts.forEach((text, code) => {
    for (const word of text.split(between)) {
      const number = known.get(word) ?? known.size;
      if (number === known.size) known.set(word, number);
      numbers.push(number);
    }
    starts[code + 1] = numbers.length;
  });
  return { texts: [...known.keys()], numbers: Int32Array.from(numbers), starts };
}

/** How many words a text has. */
export const countOf = ({ starts }: Words, text: number): number => (starts[text + 1] as number) - (starts[text] as number);

/** The number of a text's word at a place; from the end where the place is negative. */
export const wordAt = ({ numbers, starts }: Words, text: number, at: number): number =>
  numbers[(starts[at < 0 ? text + 1 : text] as number) + at] as number;

/** Whether the words of one text stand in the other in their order. */
export function isSubsequence(words: Words, shorter: number, longer: number): boolean {
  const [wanted, there] = [countOf(words, shorter), countOf(words, longer)];
  let found = 0;
  for (let at = 0; at < there && found < wanted; at += 1) {
    if (wordAt(words, longer, at) === wordAt(words, shorter, found)) found += 1;
  }
  return found === wanted;
}

/** How many words two texts have in common, one that is said twice twice: "nam" in Hải Nam and in Nam Định. */
export function sharedWords(words: Words, a: number, b: number): number {
  let shared = 0;
  for (let at = 0; at < countOf(words, a); at += 1) {
    const word = wordAt(words, a, at);
    if (timesOf(words, a, at, word) < timesOf(words, b, countOf(words, b), word)) shared += 1;
  }
  return shared;
}

/** How often a word stands in a text before a place. */
function timesOf(words: Words, text: number, before: number, word: number): number {
  let times = 0;
  for (let at = 0; at < before; at += 1) if (wordAt(words, text, at) === word) times += 1;
  return times;
}
