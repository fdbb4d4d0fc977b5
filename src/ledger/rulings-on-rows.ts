import { decidedPairs } from '../model/decided-pairs.ts';
import type { Ruling } from '../model/decision.ts';
import type { DecisionsOn } from '../model/decisions-on.ts';
import { rowFinder } from './known-rows.ts';

/** What rulings say of the rows of a run: who is one person, and who is not. */
export const rulingsOnRows =
  (rulings: readonly Ruling[], digest: (text: string) => string): DecisionsOn =>
  (persons) => {
    const ofRows = rulings.filter((ruling) => decidedPairs(ruling, ruling.conclusion).length > 0);
    if (ofRows.length === 0) return [];
    const find = rowFinder(persons, digest);
    return ofRows.flatMap((ruling) => {
      const nodes = find(ruling.rows);
      const verdict = ruling.conclusion === 'same-person' ? ('same' as const) : ('different' as const);
      return decidedPairs(ruling, ruling.conclusion).flatMap(([a, b]) => {
        const [left, right] = [nodes[a] ?? null, nodes[b] ?? null];
        return left === null || right === null ? [] : [{ left, right, verdict }];
      });
    });
  };
