type Shape = 'number' | 'other' | null;

const LINE_BREAK = /\r\n|\n|\r/;

/** A number, a date or a year is told from words; an empty cell says nothing. */
function shapeOf(cell: string): Shape {
  const text = cell.replaceAll('"', '').trim();
  if (text === '') return null;
  return /^[\d\s./-]*\d[\d\s./-]*$/.test(text) ? 'number' : 'other';
}

/** The shape that nearly all of a column's cells have, by column. */
function usualShapes(records: readonly (readonly string[])[]): readonly Shape[] {
  const counts: { numbers: number; filled: number }[] = [];
  for (const record of records.slice(0, 500)) {
    for (const [column, cell] of record.entries()) {
      const shape = shapeOf(cell);
      counts[column] ??= { numbers: 0, filled: 0 };
      const count = counts[column];
      if (shape !== null) count.filled++;
      if (shape === 'number') count.numbers++;
    }
  }
  return Array.from(counts, (count) => (count !== undefined && count.numbers > count.filled / 2 ? 'number' : 'other'));
}

/** Whether a line of the file looks like a row of its own: wide enough, with numbers and dates where rows have them. */
function looksLikeRow(line: string, delimiter: string, usual: readonly Shape[]): boolean {
  const shapes = line.split(delimiter).map(shapeOf);
  if (shapes.length < Math.max(2, usual.length / 2) || shapes.length > usual.length + 2) return false;
  const held = shapes.filter((shape, column) => shape !== null && usual[column] === 'number');
  const agreeing = held.filter((shape) => shape === 'number').length;
  return usual.includes('number') ? agreeing > held.length / 2 : shapes.length >= usual.length;
}

/** A record's cells as they are written: what stands in quotes at their beginning, and what follows it. */
function writtenCells(raw: string, delimiter: string): readonly { readonly quoted: string; readonly after: string }[] {
  const letter = delimiter.replace(/[\\\]^|-]/, '\\$&');
  const cell = new RegExp(`(?:"((?:[^"]|"")*)")?([^${letter}\\r\\n]*)(?:[${letter}]|\\r\\n|\\n|\\r|$)`, 'y');
  const cells: { quoted: string; after: string }[] = [];
  while (cell.lastIndex < raw.length) {
    const [, quoted = '', after = ''] = cell.exec(raw) ?? [];
    cells.push({ quoted, after });
  }
  return cells;
}

/** Whether a quote that took in more than one cell is closed in the middle of another: `"Hưu trí`, and `"Đỗ Thị Thảo"` in the next row. */
export const closesMidCell = (raw: string, delimiter: string): boolean =>
  writtenCells(raw, delimiter).some(({ quoted, after }) => after.trim() !== '' && (quoted.includes(delimiter) || LINE_BREAK.test(quoted)));

/**
 * Between two stray marks there are about as many delimiters as in a whole row, whichever column the marks stand in, or the
 * record is wider than a row. "Họ tên⏎Ngày sinh⏎Số CCCD" in one cell has neither.
 */
function mayHoldRow(cells: ReturnType<typeof writtenCells>, delimiter: string, width: number): boolean {
  const within = cells.reduce((sum, { quoted }) => sum + (LINE_BREAK.test(quoted) ? quoted.split(delimiter).length - 1 : 0), 0);
  return cells.length > width || within >= (width - 1) / 2;
}

/** Tells a cell that lawfully goes on over several lines from whole rows between a stray quotation mark and the next one. */
export function swallowedRowsTest(records: readonly (readonly string[])[], delimiter: string): (raw: string) => boolean {
  const usual = usualShapes(records);
  const isRow = (line: string) => looksLikeRow(line, delimiter, usual);
  return (raw) => {
    const cells = writtenCells(raw, delimiter);
    const opened = cells.findIndex(({ quoted }) => LINE_BREAK.test(quoted));
    if (opened < 0 || !mayHoldRow(cells, delimiter, usual.length)) return false;
    const [first = '', ...later] = raw.trimEnd().split(LINE_BREAK);
    // The last line of a first cell stands in the row's own columns: then the first line must be a row too.
    return (opened === 0 && !isRow(first) ? later.slice(0, -1) : later).some(isRow);
  };
}
