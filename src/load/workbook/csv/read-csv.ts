import type { Buffer } from 'node:buffer';
import { CsvError, parse } from 'csv-parse/sync';
import type { Sheet } from '../../../model/sheet.ts';
import { UserError } from '../../../model/user-error.ts';
import { sheetBuilder } from '../sheet-grid.ts';
import { unreadable } from '../unreadable.ts';
import { csvDelimiter } from './csv-delimiter.ts';
import { decodeText } from './decode-text.ts';

function unclosedQuote(file: string, record: number, cause?: unknown): UserError {
  return new UserError(
    {
      vi: `${file}: dấu nháy kép (") mở ở khoảng dòng ${record} không được đóng, các dòng sau bị dính liền; hãy xóa dấu nháy thừa`,
      en: `${file}: a quotation mark (") opened near row ${record} is never closed, and the rows after it run together; remove the stray mark`,
    },
    3,
    cause,
  );
}

function parseRecords(file: string, text: string, delimiter: string): readonly (readonly string[])[] {
  try {
    return parse(text, {
      delimiter,
      bom: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const records: unknown = error.records;
    throw unclosedQuote(file, (typeof records === 'number' ? records : 0) + 1, error);
  }
}

/** A cell that holds whole rows: an opening quote was closed only by a later one. */
function swallowsRows(cell: string, delimiter: string, columns: number): boolean {
  if (!cell.includes('\n') && !cell.includes('\r')) return false;
  return cell.split(/\r\n|\n|\r/).some((line) => line.split(delimiter).length >= Math.max(2, Math.min(4, columns), columns - 2));
}

/** `="0360…"` is how programs keep Excel from eating zeros; the cell says what is inside. */
const unguarded = (text: string) => text.match(/^="(.*)"$/s)?.[1] ?? text;

/** Reads a csv file as one sheet without a name; the row number is the record's number, and blank lines count. */
export function readCsv(file: string, bytes: Buffer): Sheet {
  const text = decodeText(bytes);
  if (text === null) throw unreadable(file, 'damaged-text');
  const delimiter = csvDelimiter(text);
  const records = parseRecords(file, text, delimiter);

  const columns = Math.max(0, ...records.slice(0, 50).map((record) => record.length));
  const sheet = sheetBuilder('', false);
  for (const [index, record] of records.entries()) {
    for (const [column, cell] of record.entries()) {
      if (swallowsRows(cell, delimiter, columns)) throw unclosedQuote(file, index + 1);
      const content = unguarded(cell).replace(/\r\n?/g, '\n');
      if (content !== '') sheet.put(index + 1, column + 1, { kind: 'text', text: content, font: null });
    }
  }
  return sheet.build();
}
