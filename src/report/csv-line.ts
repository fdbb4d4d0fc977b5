import { stringify } from 'csv-stringify/sync';

/** A spreadsheet would compute a cell that begins so, in half or full width; an apostrophe before it is guarded too, so that one guard can be told from it. */
const FORMULA = /^'*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

const guarded = (cell: string | number): string => (typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : String(cell));

/**
 * Lines of cells as a csv; with a byte order mark, without which Excel damages Vietnamese names. What a spreadsheet would take for a
 * formula gets one apostrophe in front: a program takes one off where it is followed by apostrophes, if any, and one of `= + - @`.
 */
export const csvOf = (lines: readonly (readonly (string | number)[])[]): string =>
  stringify(
    lines.map((cells) => cells.map(guarded)),
    { bom: true, record_delimiter: 'windows', quoted_match: /[\r\n]/ },
  );
