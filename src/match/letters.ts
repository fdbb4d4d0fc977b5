/** The letters of each text without blanks and marks: which there are, as bits, and how many. Far quicker than counting edits. */
export interface Letters {
  readonly kinds: Int32Array;
  readonly count: Uint16Array;
}

export function lettersOf(texts: readonly string[]): Letters {
  const [kinds, count] = [new Int32Array(texts.length), new Uint16Array(texts.length)];
  texts.forEach((text, code) => {
    for (let at = 0; at < text.length; at += 1) {
      const letter = text.charCodeAt(at);
      if (letter === 32 || letter === 44) continue;
      kinds[code] = (kinds[code] as number) | (1 << (letter & 31));
      count[code] = (count[code] as number) + 1;
    }
  });
  return { kinds, count };
}

function bitsIn(word: number): number {
  let rest = word - ((word >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** Whether two texts may be so few edits apart: an edit adds a letter or takes one away, or both. */
export function mayBeWithin({ kinds, count }: Letters, a: number, b: number, editsFor: (letters: number) => number): boolean {
  const [left, right] = [count[a] as number, count[b] as number];
  const edits = editsFor(Math.min(left, right));
  return Math.abs(left - right) <= edits && bitsIn((kinds[a] as number) ^ (kinds[b] as number)) <= 2 * edits;
}
