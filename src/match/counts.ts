import type { Node } from '../model/match.ts';

/** The side a row stands on: people are counted once on each. */
export type Side = 'registry' | 'lists' | 'transfers';

/** The side that a group of rows belongs to. */
export const sideOf = (group: string): Side => (group === 'registry' || group === 'transfers' ? group : 'lists');

/** How many rows carry a value, on the side where most do. */
export interface Counts {
  /** Rows with the value beside the one person it is asked for. */
  others(value: string): number;
  /** Rows of the largest side: about as many people. */
  readonly people: number;
}

/** Counts the values that `valuesOf` reads from each row, side by side, and keeps each value's largest count. */
export function countsOf(rows: readonly Node[], valuesOf: (row: Node) => readonly (string | null)[]): Counts {
  const most = new Map<string, number>();
  let people = 0;
  for (const side of ['registry', 'lists', 'transfers'] as const) {
    const here = rows.filter(({ group }) => sideOf(group) === side);
    // A person has as many rows in the book as transfers: it says nothing of how common a name is.
    if (side === 'transfers' && people > 0) continue;
    people = Math.max(people, here.length);
    const counts = new Map<string, number>();
    for (const value of here.flatMap(valuesOf)) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
    for (const [value, count] of counts) most.set(value, Math.max(count, most.get(value) ?? 0));
  }
  return { people, others: (value) => Math.max(0, (most.get(value) ?? 0) - 1) };
}
