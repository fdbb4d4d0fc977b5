import type { Placed } from '../area/row.ts';
import type { Cell } from './cell.ts';
import type { SheetPen } from './sheet-content.ts';

/** A heading, or a heading over a heading. */
export type Heading = string | readonly [over: string, under: string];

/** A column of a list: its heading, and what it shows of a row's line. */
export interface Column<Line> {
  readonly heading: Heading;
  readonly value: (line: Line, index: number) => Cell;
  /** In a form of several lines a person: what stands below the first. */
  readonly below?: (line: Line) => readonly Cell[];
}

const overOf = (heading: Heading | undefined): string | undefined => (typeof heading === 'object' ? heading[0] : heading);

/** How many headings from `at` on stand under one. */
function widthAt(headings: readonly Heading[], at: number): number {
  const other = headings.findIndex((heading, next) => next > at && overOf(heading) !== overOf(headings[at]));
  return (other < 0 ? headings.length : other) - at;
}

/** Writes the headings, in two rows where any has two, merged as offices do. */
export function writeHeading(pen: SheetPen, headings: readonly Heading[]): void {
  const isDouble = headings.some((heading) => typeof heading === 'object');
  const isUnderLast = (at: number) => isDouble && at > 0 && overOf(headings[at]) === overOf(headings[at - 1]);
  const top = pen.row(headings.map((heading, at) => (isUnderLast(at) ? null : (overOf(heading) ?? null))));
  if (!isDouble) return;
  pen.row(headings.map((heading) => (typeof heading === 'object' ? heading[1] : null)));
  for (const [at, heading] of headings.entries()) {
    if (typeof heading === 'string') pen.merge(top, at + 1, top + 1, at + 1);
    else if (!isUnderLast(at) && widthAt(headings, at) > 1) pen.merge(top, at + 1, top, at + widthAt(headings, at));
  }
}

/** What is written of rows: the columns, and the line that each row gives them. */
export interface Layout<Row, Line> {
  readonly columns: readonly Column<Line>[];
  readonly lineOf: (row: Row) => Line;
  /** Rows of the sheet for each, one unless the form has more. */
  readonly height?: number;
}

export const headingsOf = <Line>(columns: readonly Column<Line>[]): readonly Heading[] => columns.map(({ heading }) => heading);

/** Writes rows and notes where each one stands; `first` is the place of the first in its list, from 0. */
export function writeRows<Row extends Placed, Line>(
  pen: SheetPen,
  { columns, lineOf, height = 1 }: Layout<Row, Line>,
  rows: readonly Row[],
  first = 0,
): void {
  for (const [index, row] of rows.entries()) {
    const line = lineOf(row);
    const number = pen.row(columns.map(({ value }) => value(line, first + index)));
    row.at = { file: pen.file, sheet: pen.name, row: number };
    for (let lower = 1; lower < height; lower += 1) pen.row(columns.map(({ below }) => below?.(line)[lower - 1] ?? null));
    if (height > 1) pen.merge(number, 1, number + height - 1, 1);
  }
}
