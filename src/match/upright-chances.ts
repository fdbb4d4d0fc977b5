import { COMPARISONS } from './model.ts';

/** The levels of a comparison whose chances add up to one: a date known to the year has its own. */
export const groupOf = (at: number, rung: number): string => COMPARISONS[at]?.levels[rung]?.among ?? '';

/**
 * Chances of a ladder, held so that full agreement never speaks against two rows, disagreement never for them, and no
 * rung less than the last: where a column says "Nam" of everybody, half of the people who are one disagree on it.
 */
export function upright(at: number, chances: readonly number[]): readonly number[] {
  const levels = COMPARISONS[at]?.levels ?? [];
  return chances.map((chance, rung) => {
    const u = levels[rung]?.u;
    if (typeof u !== 'number') return chance;
    const group = levels.flatMap((_, other) => (groupOf(at, other) === groupOf(at, rung) ? [other] : []));
    const last = group.at(-1) as number;
    if (rung === group[0]) return Math.max(u, chance);
    const lowest = Math.min(1, (chances[last] as number) / (levels[last]?.u as number));
    return rung === last ? lowest * u : Math.max(lowest * u, chance);
  });
}
