import { COMPARISONS } from './model.ts';
import type { Pattern } from './patterns.ts';
import { RELATIVES } from './relatives.ts';
import { weightOf } from './settings.ts';
import type { Chances } from './weigher.ts';

/** How much likelier a pattern is for one person than for two relatives, before it is said how common either is. */
export interface Kinship {
  /** In millionths of a bit. */
  readonly weight: number;
  /** The relatives who would look most like this. */
  readonly relative: string;
}

/** Makes ready the weighing of patterns against relatives, under the chances of one person's rows. */
export function kinshipOf(chances: Chances): (pattern: Pattern) => Kinship {
  const known: Kinship[] = [];
  return ({ id, rungs }) => {
    const found = known[id];
    if (found) return found;
    const relatives = RELATIVES.map((relative) => {
      const ratio = rungs.reduce((product, rung, at) => {
        const { id: comparison, levels } = COMPARISONS[at] as (typeof COMPARISONS)[number];
        const chance = relative.chances[comparison]?.[levels[rung]?.id ?? ''];
        return chance === undefined ? product : (product * chance) / (chances[at]?.[rung] ?? 1);
      }, relative.share);
      return { relative: relative.id, ratio };
    });
    const all = relatives.reduce((sum, { ratio }) => sum + ratio, 0);
    const [nearest] = relatives.toSorted((a, b) => b.ratio - a.ratio);
    const made = { weight: weightOf(1, all), relative: nearest?.relative ?? '' };
    known[id] = made;
    return made;
  };
}
