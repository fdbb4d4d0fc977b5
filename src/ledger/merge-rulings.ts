import type { Ruling } from '../model/decision.ts';

/** The same words of the same person on the same finding and values. */
const identityOf = ({ finding, conclusion, value, note, by, on, values }: Ruling): string =>
  JSON.stringify([finding, on ?? '', by ?? '', conclusion, value, note, values]);

/** Two sets of rulings as one, sorted: nobody's words are lost, and the same words said again are said once, with the later end. */
export function mergeRulings(known: readonly Ruling[], added: readonly Ruling[]): readonly Ruling[] {
  const all = new Map<string, Ruling>();
  for (const ruling of [...known, ...added]) {
    const until = ruling.until ?? all.get(identityOf(ruling))?.until ?? null;
    all.set(identityOf(ruling), { ...ruling, until });
  }
  return [...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, ruling]) => ruling);
}
