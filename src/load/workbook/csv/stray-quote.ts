import { type CsvShape, headingsIn, kindOf, linesOf, type WrittenRecord } from './csv-shape.ts';

/** Narrower lists need more than as many cells: two names, or a number where rows have one. */
const WIDE = 4;

/** A line of the file, taken for a row of its own. */
interface Line {
  /** As many cells as a row has. */
  readonly isWhole: boolean;
  readonly isRow: boolean;
  readonly isHeading: boolean;
  /** The last column that holds what it does in other rows: a number, a name; -1 for none. */
  readonly lastTold: number;
}

function lineAs({ width, kinds, nameColumns, cut }: CsvShape, line: string): Line {
  const cells = cut(line);
  const held = cells.flatMap((cell, column) => {
    const [usual = 'words', kind] = [kinds[column], kindOf(cell)];
    if (kind === 'name' && nameColumns.has(column)) return [{ column, usual: kind, isSame: true }];
    return usual === 'words' || kind === null ? [] : [{ column, usual, isSame: usual === kind }];
  });
  const agreeing = held.filter(({ isSame }) => isSame);
  const isWhole = cells.length === width;
  const isHeading = isWhole && headingsIn(cells) > 1;
  const isWide = isWhole && width >= WIDE && agreeing.length >= held.length / 2;
  const isNameless = held.some(({ usual, isSame }) => usual === 'name' && !isSame);
  const isAlike = held.length === 0 ? isWhole && width > 2 : agreeing.length > held.length / 2 && !isNameless;
  const isAsLong = isWhole || (cells.length >= Math.max(2, width / 2) && cells.length <= width + 2);
  return { isWhole, isRow: isAsLong && (isHeading || isWide || isAlike), isHeading, lastTold: agreeing.at(-1)?.column ?? -1 };
}

/** A record's cells as they are written: what stands in quotes at their beginning, and what follows it. */
function writtenCells(raw: string, delimiter: string): readonly { readonly quoted: string; readonly after: string }[] {
  const letter = delimiter.replace(/[\\\]^|-]/, '\\$&');
  const cell = new RegExp(`(?:"([^"]*(?:""[^"]*)*)")?([^${letter}\\r\\n]*)(?:[${letter}]|\\r\\n|\\n|\\r|$)`, 'y');
  const cells: { quoted: string; after: string }[] = [];
  while (cell.lastIndex < raw.length) {
    const [, quoted = '', after = ''] = cell.exec(raw) ?? [];
    cells.push({ quoted, after });
  }
  return cells;
}

/** Whether a quote that took in more than one cell is closed in the middle of another: `"Hưu trí`, and `"Đỗ Thị Thảo"` in the next row. */
const closesMidCell = (raw: string, delimiter: string): boolean =>
  writtenCells(raw, delimiter).some(({ quoted, after }) => after.trim() !== '' && (quoted.includes(delimiter) || /[\r\n]/.test(quoted)));

/** A quoted cell of several lines: the lines of the file in which it begins and ends, and those wholly within it. */
interface LongCell {
  readonly column: number;
  readonly lines: readonly string[];
  readonly delimiters: number;
}

function longCells(raw: string, delimiter: string): readonly LongCell[] {
  const lines = linesOf(raw);
  let line = 0;
  return writtenCells(raw, delimiter).flatMap(({ quoted }, column) => {
    const begin = line;
    line += (quoted.match(/\r\n|\n|\r/g) ?? []).length;
    return line === begin ? [] : [{ column, lines: lines.slice(begin, line + 1), delimiters: quoted.split(delimiter).length - 1 }];
  });
}

/** Whether a cell of several lines is made of rows, or of a row's cells: `width` is that of its record. */
function isMadeOfRows({ column, lines, delimiters }: LongCell, width: number, shape: CsvShape): boolean {
  const as = (line = '') => lineAs(shape, line);
  const [first, last] = [as(lines[0]), as(lines.at(-1))];
  if (last.isHeading && (column > 0 || width < shape.width)) return true;
  // Between two stray marks there are about as many delimiters as in a whole row, whichever column the marks stand in, or the
  // record is wider than a row. "Họ tên⏎Ngày sinh⏎Số CCCD" in one cell has neither.
  if (width <= shape.width && delimiters < (shape.width - 1) / 2) return false;
  if (lines.slice(1, -1).some((line) => as(line).isRow) || (first.isRow && last.isRow)) return true;
  if ((shape.width >= WIDE || width !== shape.width) && lines.every((line) => as(line).isWhole)) return true;
  // The first line of a lawful cell ends within it, and the last one goes on in the row's other columns: they hold no more.
  if (first.isWhole && first.isRow && first.lastTold > column) return true;
  if (width >= shape.width) return false;
  return (first.isWhole && first.isRow && shape.width - column > 2) || (last.isWhole && last.isRow && shape.width - width + column > 1);
}

/** Whether rows or cells stand between the quotation marks of a record, and no cell that lawfully goes on over several lines. */
export function hasStrayQuote({ cells, raw }: WrittenRecord, delimiter: string, shape: CsvShape): boolean {
  if (raw === null) return false;
  if (closesMidCell(raw, delimiter)) return true;
  const [only = '', ...more] = linesOf(raw);
  if (more.length > 0) return longCells(raw, delimiter).some((cell) => isMadeOfRows(cell, cells.length, shape));
  if (cells.length >= shape.width) return false;
  const { isWhole, isRow } = lineAs(shape, only);
  return isWhole && isRow;
}
