import levenshtein from 'fast-levenshtein';

const folded = (name: string) => name.normalize('NFC').toLowerCase();

/** The file name of a folder that was probably meant, null where none is near. */
export function nearestName(given: string, names: readonly string[]): string | null {
  const limit = Math.max(1, Math.floor(given.length / 3));
  let best: string | null = null;
  let least = limit + 1;
  for (const name of [...names].sort()) {
    const stem = folded(name).replace(/\.[^.]*$/, '');
    const distance = Math.min(levenshtein.get(folded(given), folded(name)), levenshtein.get(folded(given), stem));
    if (distance >= least) continue;
    best = name;
    least = distance;
  }
  return best;
}
