import levenshtein from 'fast-levenshtein';

const MOST_WORDS = 3;

/** Letters from which a word that is begun is told. */
const LONG_ENOUGH = 4;

/** The words of a list that may have been meant, the nearest first: one letter in three may be wrong. */
export function nearestWords(given: string, words: readonly string[]): readonly string[] {
  const wanted = given.toLowerCase();
  // "from-registry" for "missing/from-registry".
  const whole = words.find(
    (word) => word.toLowerCase() === wanted || (/[/.]/.test(word) && word.toLowerCase().split(/[/.]/).at(-1) === wanted),
  );
  if (whole !== undefined) return [whole];
  const limit = Math.max(1, Math.floor(given.length / 3));
  const near = words
    .map((word) => ({ word, distance: levenshtein.get(wanted, word.toLowerCase()), isBegun: word.toLowerCase().startsWith(wanted) }))
    .filter(({ distance, isBegun }) => distance <= limit || (isBegun && wanted.length >= LONG_ENOUGH))
    .sort((a, b) => a.distance - b.distance);
  const nearest = near[0]?.distance ?? 0;
  return near
    .filter(({ distance, isBegun }) => isBegun || distance <= nearest + 2)
    .slice(0, MOST_WORDS)
    .map(({ word }) => word);
}

/** The word of a list that was probably meant, null where none is near. */
export const nearestWord = (given: string, words: readonly string[]): string | null => nearestWords(given, words)[0] ?? null;
