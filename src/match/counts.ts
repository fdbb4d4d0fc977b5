import type { Columns } from './columns.ts';

/** The side a row stands on: a person is counted once on each. */
export type Side = 'registry' | 'lists' | 'transfers';

/** The side that a source belongs to. */
export const sideOf = (source: string): Side => (source === 'registry' || source === 'transfers' ? source : 'lists');

/** The rows by side, as far as they tell how common a value is. */
export interface Sides {
  readonly counted: readonly Int32Array[];
  /** Rows of the largest side: about as many people. */
  readonly people: number;
}

/** The sides that tell how common a value is. */
export function sidesOf({ size, source, sources }: Columns): Sides {
  const sides = sources.map(sideOf);
  const on = (side: Side) => Int32Array.from({ length: size }, (_, row) => row).filter((row) => sides[source[row] as number] === side);
  const people = [on('registry'), on('lists')].filter((rows) => rows.length > 0);
  // A person has as many rows in the transfer book as transfers: it counts only where there is nothing else.
  const counted = people.length > 0 ? people : [on('transfers')];
  return { counted, people: Math.max(...counted.map((rows) => rows.length)) };
}

/** For each code of a column the rows that carry it on the side where most do, beside the one person it is asked for. */
export function othersByCode(codes: Int32Array, count: number, { counted }: Sides): Int32Array {
  const most = new Int32Array(count);
  for (const rows of counted) {
    const counts = new Int32Array(count);
    for (const row of rows) counts[codes[row] as number] = (counts[codes[row] as number] as number) + 1;
    for (let code = 0; code < count; code += 1) most[code] = Math.max(most[code] as number, counts[code] as number);
  }
  return most.map((rows) => Math.max(0, rows - 1));
}

/** The same for numbers below `count` of which a row has several, such as those of its syllables, each counted once a row. */
export function othersOfMany(count: number, each: (row: number, see: (number: number) => void) => void, { counted }: Sides): Int32Array {
  const most = new Int32Array(count);
  for (const rows of counted) {
    const [counts, seenIn] = [new Int32Array(count), new Int32Array(count).fill(-1)];
    for (const row of rows) {
      each(row, (number) => {
        if (seenIn[number] !== row) counts[number] = (counts[number] as number) + 1;
        seenIn[number] = row;
      });
    }
    counts.forEach((rowsWith, number) => {
      most[number] = Math.max(most[number] as number, rowsWith);
    });
  }
  return most.map((rows) => Math.max(0, rows - 1));
}
