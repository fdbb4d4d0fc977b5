const DELIMITERS = [',', ';', '\t', '|'] as const;
const SAMPLE_LINES = 200;

/** Cells of a line at a delimiter, those inside quotes not counted. */
function width(line: string, delimiter: string): number {
  let cells = 1;
  let isQuoted = false;
  for (const letter of line) {
    if (letter === '"') isQuoted = !isQuoted;
    else if (letter === delimiter && !isQuoted) cells++;
  }
  return cells;
}

/** How well a delimiter explains the lines: how many agree on the commonest width, and how wide that is. */
function evidence(lines: readonly string[], delimiter: string): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const cells = width(line, delimiter);
    if (cells > 1) counts.set(cells, (counts.get(cells) ?? 0) + 1);
  }
  return Math.max(0, ...[...counts].map(([cells, count]) => count * (cells - 1)));
}

/** The delimiter that most lines agree on: comma, semicolon, tab or bar. */
export function csvDelimiter(text: string): string {
  const lines = text
    .slice(0, 200_000)
    .split(/\r\n|\n|\r/)
    .filter(Boolean)
    .slice(0, SAMPLE_LINES);
  const said = lines[0]?.match(/^\ufeff?"?sep=(.)/i)?.[1];
  if (said !== undefined) return said;

  let best: string = DELIMITERS[0];
  for (const delimiter of DELIMITERS) if (evidence(lines, delimiter) > evidence(lines, best)) best = delimiter;
  return best;
}
