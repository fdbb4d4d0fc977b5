import { isHeadingOfList } from '../../../vietnam/heading-field.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;
const SAMPLE_LINES = 200;

/** A line cut at a delimiter, but not inside quotes. */
function cellsOf(line: string, delimiter: string): readonly string[] {
  const cells: string[] = [];
  let isQuoted = false;
  let start = 0;
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '"') isQuoted = !isQuoted;
    else if (line[at] === delimiter && !isQuoted) {
      cells.push(line.slice(start, at));
      start = at + 1;
    }
  }
  return [...cells, line.slice(start)];
}

const headingsIn = (cells: readonly string[]) => cells.filter((cell) => isHeadingOfList(cell.replaceAll('"', ''))).length;

interface Evidence {
  /** In the line that has most of them, where it is more than one cell; addresses with commas give none. */
  readonly headings: number;
  /** How many lines agree on the commonest width, and how wide that is. */
  readonly agreement: number;
}

function evidence(lines: readonly string[], delimiter: string): Evidence {
  const counts = new Map<number, number>();
  let headings = 0;
  for (const line of lines) {
    const cells = cellsOf(line, delimiter);
    if (cells.length === 1) continue;
    counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
    headings = Math.max(headings, headingsIn(cells));
  }
  return { headings, agreement: Math.max(0, ...[...counts].map(([cells, count]) => count * (cells - 1))) };
}

/** The delimiter that gives a row of headings, and on which most lines agree: comma, semicolon, tab or bar. */
export function csvDelimiter(text: string): string {
  const lines = text
    .slice(0, 200_000)
    .split(/\r\n|\n|\r/)
    .filter(Boolean)
    .slice(0, SAMPLE_LINES);
  const said = lines[0]?.match(/^\ufeff?"?sep=(.)/i)?.[1];
  if (said !== undefined) return said;

  const choices = DELIMITERS.map((delimiter) => ({ delimiter, ...evidence(lines, delimiter) }));
  choices.sort((a, b) => b.headings - a.headings || b.agreement - a.agreement);
  return choices[0]?.delimiter ?? ',';
}
