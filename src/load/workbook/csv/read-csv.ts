import { type Buffer, constants } from 'node:buffer';
import { CsvError, parse } from 'csv-parse/sync';
import type { Sheet } from '../../../model/sheet.ts';
import { UserError } from '../../../model/user-error.ts';
import { Damage } from '../damage.ts';
import { sheetBuilder } from '../sheet-grid.ts';
import { csvDelimiter } from './csv-delimiter.ts';
import { csvShape, rejoined, type WrittenRecord } from './csv-shape.ts';
import { decodeText } from './decode-text.ts';
import { isCutOff } from './is-cut-off.ts';
import { hasStrayQuote } from './stray-quote.ts';
import { strayQuoteError } from './stray-quote-error.ts';

const SHOWN_LINES = 5;

function mixedEncodings(file: string, lines: readonly number[]): UserError {
  const shown = lines.slice(0, SHOWN_LINES).join(', ');
  const more = lines.length - SHOWN_LINES;
  return new UserError(
    {
      vi: `${file}: dòng ${shown}${more > 0 ? ` và ${more} dòng khác` : ''} ghi bằng mã chữ khác với các dòng còn lại, hoặc có chữ bị hỏng (không đúng mã UTF-8); hãy xin lại tệp, hoặc mở ra, gõ lại chữ có dấu ở các dòng ấy rồi lưu với kiểu CSV UTF-8`,
      en: `${file}: line ${shown}${more > 0 ? ` and ${more} more` : ''} is in another encoding than the rest, or has damaged letters (not valid UTF-8); get the file again, or open it, type the letters with diacritics in these lines again and save it as CSV UTF-8`,
    },
    3,
  );
}

const cutOff = (file: string, record: number) =>
  new UserError(
    {
      vi: `${file}: tệp hết giữa chừng ở dòng ${record}, các dòng sau có thể đã mất; hãy xin lại hoặc tải lại tệp`,
      en: `${file}: the file ends in the middle of row ${record}, and rows after it may be lost; get the file again`,
    },
    3,
  );

/** The records of a text, and how those with quotation marks are written. */
function parseRecords(file: string, text: string, delimiter: string): readonly WrittenRecord[] {
  const hasMarks = text.includes('"');
  try {
    const parsed: readonly unknown[] = parse(text, {
      delimiter,
      bom: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      raw: hasMarks,
    });
    if (!hasMarks) return (parsed as readonly string[][]).map((cells) => ({ cells, raw: null }));
    // With `raw`, csv-parse hands on what its types do not say.
    return (parsed as readonly { readonly record: string[]; readonly raw: string }[]).map(({ record, raw }) => ({
      cells: record,
      raw: raw.includes('"') ? raw : null,
    }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const count: unknown = error.records;
    throw strayQuoteError(file, (typeof count === 'number' ? count : 0) + 1, error);
  }
}

/** The rows, one a record; throws where a quotation mark makes one of several, or where the end of the file is missing. */
function rowsOf(file: string, text: string): readonly (readonly string[])[] {
  const delimiter = csvDelimiter(text);
  const records = parseRecords(file, text, delimiter);
  const shape = csvShape(records, delimiter);
  for (const [at, record] of records.entries()) {
    if (hasStrayQuote(record, delimiter, shape)) throw strayQuoteError(file, at + 1);
  }
  if (isCutOff(text, records, shape)) throw cutOff(file, records.length);
  return records.map((record) => rejoined(record, delimiter, shape));
}

/** `="0360…"` is how programs keep Excel from eating zeros; the cell says what is inside. */
const unguarded = (text: string) => text.match(/^="(.*)"$/s)?.[1] ?? text;

/** Reads a csv file as one sheet without a name; the row number is the record's number, and blank lines count. */
export function readCsv(file: string, bytes: Buffer): Sheet {
  if (bytes.length > constants.MAX_STRING_LENGTH) throw new Damage('longer than a text can be', { why: 'too-large' });
  const text = decodeText(bytes);
  // Where a disk failed, zeros stand in the place of what was written.
  if (typeof text === 'string' && text.includes('\0\0\0\0')) throw new Damage('zeros in place of text', { why: 'zeroed-text' });
  if (typeof text !== 'string') throw mixedEncodings(file, text);
  const sheet = sheetBuilder('', false);
  for (const [index, cells] of rowsOf(file, text).entries()) {
    for (const [column, cell] of cells.entries()) {
      const content = unguarded(cell).replace(/\r\n?/g, '\n');
      if (content !== '') sheet.put(index + 1, column + 1, { kind: 'text', text: content, font: null });
    }
  }
  return sheet.build();
}
