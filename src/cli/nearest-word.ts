import levenshtein from 'fast-levenshtein';

/** The word of a list that was probably meant, null where none is near: one letter in three may be wrong. */
export function nearestWord(given: string, words: readonly string[]): string | null {
  const wanted = given.toLowerCase();
  // "from-registry" for "missing/from-registry".
  const whole = words.find((word) => word.toLowerCase() === wanted || word.endsWith(`/${wanted}`));
  if (whole !== undefined) return whole;
  const limit = Math.max(1, Math.floor(given.length / 3));
  const near = words
    .map((word) => ({ word, distance: levenshtein.get(wanted, word.toLowerCase()) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.word ?? null;
}
