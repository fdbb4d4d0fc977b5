/** Columns that the bars take together. */
const WIDTH = 30;

/** Bars that begin where the one before ended, and one for the sum, all on one scale. */
export interface Waterfall {
  readonly steps: readonly string[];
  readonly sum: string;
}

/** Draws steps from nothing to their sum: █ goes up and ░ goes down; | stands where nothing is gained or lost. */
export function waterfall(steps: readonly number[]): Waterfall {
  const heights = [0];
  for (const step of steps) heights.push((heights.at(-1) ?? 0) + step);
  const [lowest, highest] = [Math.min(...heights), Math.max(...heights)];
  const scale = highest === lowest ? 0 : (WIDTH - 1) / (highest - lowest);
  const columnOf = (height: number) => Math.round((height - lowest) * scale);
  const zero = columnOf(0);
  const bar = (from: number, to: number) => {
    const [left, right] = [Math.min(columnOf(from), columnOf(to)), Math.max(columnOf(from), columnOf(to))];
    return Array.from({ length: WIDTH }, (_, column) => {
      if (column >= left && column < right) return to > from ? '█' : '░';
      return column === zero ? '|' : ' ';
    }).join('');
  };
  return {
    steps: steps.map((_, at) => bar(heights[at] ?? 0, heights[at + 1] ?? 0)),
    sum: bar(0, heights.at(-1) ?? 0),
  };
}
