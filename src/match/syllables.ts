const split = (name: string): readonly string[] => name.split(' ');

const isAbbreviation = (syllable: string) => syllable.endsWith('.');

/** "ng." fits nguyen and ngo; y and a without a dot are names of one letter. */
function fits(a: string, b: string): boolean {
  if (a === b) return true;
  const stem = (syllable: string) => syllable.replace(/\.$/, '');
  return (isAbbreviation(a) && b.startsWith(stem(a))) || (isAbbreviation(b) && a.startsWith(stem(b)));
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

/** Whether two names have the same syllables in another order. */
export const swapsSyllables = (a: string, b: string): boolean =>
  a.length === b.length && a !== b && split(a).toSorted().join(' ') === split(b).toSorted().join(' ');

/** Whether all that the shorter says stands in the longer in the same order: a place with and without its district. */
export function contains(a: string, b: string): boolean {
  const [shorter, longer] = bySize(split(a), split(b));
  return isSubsequence(shorter, longer);
}

const bySize = (a: readonly string[], b: readonly string[]) => (a.length <= b.length ? ([a, b] as const) : ([b, a] as const));
