/** What each of two rows of people gains together: `gain[left][right]`, 0 where they are not to be joined. */
export type Gains = readonly (readonly number[])[];

/**
 * The pairs, one to one, that gain most in all: for each left the right it is given, or -1. Exact, by shortest
 * augmenting paths over gains that are whole numbers; among equals the first by position.
 */
export function bestAssignment(gains: Gains): readonly number[] {
  const lefts = gains.length;
  const rights = Math.max(0, ...gains.map((row) => row.length));
  // To stay alone is to be given a right of one's own that gains nothing.
  const size = rights + lefts;
  const cost = (left: number, right: number) => -(right < rights ? (gains[left]?.[right] ?? 0) : 0);

  const given = new Int32Array(size + 1).fill(-1);
  const [ofLeft, ofRight] = [new Float64Array(lefts), new Float64Array(size + 1)];
  for (let left = 0; left < lefts; left += 1) augment({ left, size, cost, given, ofLeft, ofRight });

  const answer = Array.from({ length: lefts }, () => -1);
  for (let right = 0; right < rights; right += 1) {
    const left = given[right] as number;
    if (left >= 0 && (gains[left]?.[right] ?? 0) > 0) answer[left] = right;
  }
  return answer;
}

interface Search {
  readonly left: number;
  readonly size: number;
  readonly cost: (left: number, right: number) => number;
  /** The left that a right is given to, or -1; the last entry is the start of a path. */
  readonly given: Int32Array;
  readonly ofLeft: Float64Array;
  readonly ofRight: Float64Array;
}

/** What the rights that are not yet on the cheapest path cost, and the right before them on it. */
interface Frontier {
  readonly cheapest: Float64Array;
  readonly from: Int32Array;
  readonly isDone: Uint8Array;
}

/** Looks from a right that is given to somebody to all others; gives the cheapest of them and what it costs more. */
function look({ size, cost, given, ofLeft, ofRight }: Search, at: number, { cheapest, from, isDone }: Frontier): readonly [number, number] {
  const here = given[at] as number;
  let [next, step] = [-1, Number.POSITIVE_INFINITY];
  for (let right = 0; right < size; right += 1) {
    if (isDone[right]) continue;
    const reduced = cost(here, right) - (ofLeft[here] as number) - (ofRight[right] as number);
    if (reduced < (cheapest[right] as number)) {
      cheapest[right] = reduced;
      from[right] = at;
    }
    if ((cheapest[right] as number) < step) [next, step] = [right, cheapest[right] as number];
  }
  return [next, step];
}

function lower({ size, given, ofLeft, ofRight }: Search, step: number, { cheapest, isDone }: Frontier): void {
  for (let right = 0; right <= size; right += 1) {
    if (isDone[right]) {
      ofLeft[given[right] as number] = (ofLeft[given[right] as number] as number) + step;
      ofRight[right] = (ofRight[right] as number) - step;
    } else if (right < size) cheapest[right] = (cheapest[right] as number) - step;
  }
}

/** Gives one more left a right, moving others along the cheapest path. */
function augment(search: Search): void {
  const { left, size, given } = search;
  const frontier: Frontier = {
    cheapest: new Float64Array(size).fill(Number.POSITIVE_INFINITY),
    from: new Int32Array(size).fill(-1),
    isDone: new Uint8Array(size + 1),
  };
  given[size] = left;
  let at = size;
  while ((given[at] as number) >= 0) {
    frontier.isDone[at] = 1;
    const [next, step] = look(search, at, frontier);
    lower(search, step, frontier);
    at = next;
  }
  while (at !== size) {
    const before = frontier.from[at] as number;
    given[at] = given[before] as number;
    at = before;
  }
  given[size] = -1;
}

/** What an assignment gains. */
export const gainOf = (gains: Gains, assignment: readonly number[]): number =>
  assignment.reduce((sum, right, left) => sum + (right < 0 ? 0 : (gains[left]?.[right] ?? 0)), 0);
