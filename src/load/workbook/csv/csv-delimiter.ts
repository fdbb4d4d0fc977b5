import { isHeadingOfList } from '../../../vietnam/heading-field.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;
const SAMPLE_LINES = 200;

/** The lines of a cell in quotes as one. */
function joined(lines: readonly string[]): readonly string[] {
  const records: string[] = [];
  let isOpen = false;
  for (const line of lines) {
    records.push(isOpen ? `${records.pop()}\n${line}` : line);
    if (line.split('"').length % 2 === 0) isOpen = !isOpen;
  }
  return records;
}

/** A line cut at a delimiter, but not inside quotes, which open at the beginning of a cell alone. */
function cellsOf(line: string, delimiter: string): readonly string[] {
  const cells: string[] = [];
  let isQuoted = false;
  let start = 0;
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '"') isQuoted = isQuoted ? false : at === start || line[at - 1] === '"';
    else if (line[at] === delimiter && !isQuoted) {
      cells.push(line.slice(start, at));
      start = at + 1;
    }
  }
  return [...cells, line.slice(start)];
}

const headingsIn = (cells: readonly string[]) => cells.filter((cell) => isHeadingOfList(cell.replaceAll('"', ''))).length;

interface Evidence {
  /** Headings in the line that has most of them, where it is more than one cell; less where the rows below are not as wide. */
  readonly headings: number;
  /** How many lines agree on the commonest width, and how wide that is. */
  readonly agreement: number;
}

/** How far a row bears out its heading, from 0 for a row that is not cut at all to 1: programs leave out empty cells at the end. */
const likeness = (width: number, ofHeading: number) => (Math.min(width, ofHeading) - 1) / Math.max(width - 1, ofHeading - 1, 1);

function evidence(lines: readonly string[], delimiter: string): Evidence {
  const rows = lines.map((line) => cellsOf(line, delimiter));
  const counts = new Map<number, number>();
  let [heading, headings] = [0, 0];
  for (const [at, cells] of rows.entries()) {
    if (cells.length === 1) continue;
    counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
    const found = headingsIn(cells);
    if (found > headings) [heading, headings] = [at, found];
  }
  const below = rows.slice(heading + 1).map(({ length }) => likeness(length, rows[heading]?.length ?? 1));
  const support = below.reduce((sum, like) => sum + like, 0) / Math.max(1, below.length);
  const agreement = Math.max(0, ...[...counts].map(([cells, count]) => count * (cells - 1)));
  return { headings: headings * support, agreement };
}

/** The delimiter that gives a row of headings over rows as wide, and on which most lines agree: comma, semicolon, tab or bar. */
export function csvDelimiter(text: string): string {
  const lines = text
    .slice(0, 200_000)
    .split(/\r\n|\n|\r/)
    .filter(Boolean)
    .slice(0, SAMPLE_LINES);
  const said = lines[0]?.match(/^\ufeff?"?sep=(.)/i)?.[1];
  if (said !== undefined) return said;

  // A stray quotation mark joins what does not belong together, so the lines are asked as they stand too.
  const ways = text.includes('"') ? [lines, joined(lines)] : [lines];
  const choices = DELIMITERS.flatMap((delimiter) => ways.map((way) => ({ delimiter, ...evidence(way, delimiter) })));
  choices.sort((a, b) => b.headings - a.headings || b.agreement - a.agreement);
  return choices[0]?.delimiter ?? ',';
}
