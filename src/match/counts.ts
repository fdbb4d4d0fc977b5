import type { Node } from '../model/match.ts';

/** The side a row stands on: a person is counted once on each. */
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

/** The sides that tell how common a value is. */
export function countedSides(rows: readonly Node[]): readonly (readonly Node[])[] {
  const on = (side: Side) => rows.filter(({ group }) => sideOf(group) === side);
  const people = [on('registry'), on('lists')].filter((side) => side.length > 0);
  // A person has as many rows in the transfer book as transfers: it counts only where there is nothing else.
  return people.length > 0 ? people : [on('transfers')];
}

/** Counts the values that `valuesOf` reads from each row, side by side, and keeps each value's largest count. */
export function countsOf(sides: readonly (readonly Node[])[], valuesOf: (row: Node) => readonly (string | null)[]): Counts {
  const most = new Map<string, number>();
  for (const side of sides) {
    const counts = new Map<string, number>();
    for (const row of side) for (const value of valuesOf(row)) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
    for (const [value, count] of counts) if (count > (most.get(value) ?? 0)) most.set(value, count);
  }
  const people = Math.max(...sides.map((side) => side.length));
  return { people, others: (value) => Math.max(0, (most.get(value) ?? 0) - 1) };
}
