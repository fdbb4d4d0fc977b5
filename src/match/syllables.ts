const split = (name: string): readonly string[] => name.split(' ');

const isAbbreviation = (syllable: string) => syllable.endsWith('.');

/** Whether the letters of the shorter stand in the longer in their order, from the same letter on: "trn" in "tran". */
function isContraction(stem: string, syllable: string): boolean {
  if (stem[0] !== syllable[0]) return false;
  let found = 0;
  for (const letter of syllable) if (letter === stem[found]) found += 1;
  return found === stem.length;
}

/** "ng." fits nguyen and ngo, and "trn." tran; y and a without a dot are names of one letter. */
function fits(a: string, b: string): boolean {
  if (a === b) return true;
  const stem = (syllable: string) => syllable.replace(/\.$/, '');
  return (isAbbreviation(a) && isContraction(stem(a), stem(b))) || (isAbbreviation(b) && isContraction(stem(b), stem(a)));
}

/** Whether two names are one but for syllables cut short in either: "ng. van a" and "nguyen van a". */
export function abbreviates(a: string, b: string): boolean {
  const [left, right] = [split(a), split(b)];
  return left.length === right.length && left.every((syllable, at) => fits(syllable, right[at] ?? ''));
}

const isSubsequence = (shorter: readonly string[], longer: readonly string[]) => {
  let found = 0;
  for (const syllable of longer) if (syllable === shorter[found]) found += 1;
  return found === shorter.length;
};

/** Whether the shorter name is the longer without some of its middle: "le nga" and "le thi nga". */
export function dropsMiddle(a: string, b: string): boolean {
  const [shorter, longer] = bySize(split(a), split(b));
  return shorter.length < longer.length && shorter[0] === longer[0] && shorter.at(-1) === longer.at(-1) && isSubsequence(shorter, longer);
}

const lettersOf = (name: string) => {
  let sum = 0;
  for (let at = 0; at < name.length; at += 1) sum += name.charCodeAt(at);
  return sum;
};

/** Whether two names have the same syllables in another order. */
export const swapsSyllables = (a: string, b: string): boolean =>
  // Most names of one length do not even have the same letters, and that is quickly seen.
  a.length === b.length && a !== b && lettersOf(a) === lettersOf(b) && split(a).toSorted().join(' ') === split(b).toSorted().join(' ');

/** Whether all that the shorter says stands in the longer in the same order: a place with and without its district. */
export function contains(a: string, b: string): boolean {
  const [shorter, longer] = bySize(split(a), split(b));
  return isSubsequence(shorter, longer);
}

const bySize = (a: readonly string[], b: readonly string[]) => (a.length <= b.length ? ([a, b] as const) : ([b, a] as const));
