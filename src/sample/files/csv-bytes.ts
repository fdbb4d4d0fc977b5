import type { Cell } from '../documents/cell.ts';
import type { SheetContent } from '../documents/sheet-content.ts';
import type { CsvDialect } from './sample-file.ts';

function textOf(cell: Cell): string {
  if (cell === null || typeof cell === 'number') return cell === null ? '' : String(cell);
  if (typeof cell === 'string') return cell;
  if ('text' in cell) return cell.text;
  if ('error' in cell) return cell.error;
  throw new Error('a cell that no csv can hold');
}

/** A list as a spreadsheet saves it to csv: every row has as many cells as the longest. */
export async function csvBytes(sheets: readonly SheetContent[], { delimiter, encoding, hasMark }: CsvDialect): Promise<Buffer> {
  const { stringify } = await import('csv-stringify/sync');
  const rows = sheets.flatMap((sheet) => sheet.rows);
  const width = Math.max(...rows.map((cells) => cells.length));
  const padded = rows.map((cells) => Array.from({ length: width }, (_, at) => textOf(cells[at] ?? null)));
  // a line break in a cell is quoted too, whichever ends the records
  const text = stringify(padded, { delimiter, record_delimiter: 'windows', quoted_match: /[\r\n]/ });
  return Buffer.from(hasMark ? `\uFEFF${text}` : text, encoding);
}
