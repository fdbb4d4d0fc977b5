import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Workbook } from '../model/sheet.ts';
import { UserError } from '../model/user-error.ts';
import { fileContent } from './file-content.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import { unreadable } from './unreadable.ts';

/** Reads a file that is in memory already; `file` is the path as given. */
export async function readWorkbookBytes(file: string, bytes: Uint8Array): Promise<Workbook> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const content = fileContent(file, buffer);
  if (content !== 'xlsx' && content !== 'csv') throw unreadable(file, content);

  const sha256 = createHash('sha256').update(buffer).digest('hex');
  const sheets = content === 'csv' ? [readCsv(file, buffer)] : await readXlsx(file, buffer);
  return { file, sha256, sheets };
}

/** Reads an .xlsx, .xlsm, .csv or .txt file into grids of typed cells. The one place where files are opened. */
export async function readWorkbook(path: string): Promise<Workbook> {
  return readWorkbookBytes(path, await fileBytes(path));
}

/** The file's bytes, or an error that names the file and says what would help. */
async function fileBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof UserError) throw error;
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw unreadable(path, 'missing', error);
    throw unreadable(path, code === 'EISDIR' ? 'folder' : 'denied', error);
  }
}
