import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { Sheet, Workbook } from '../../model/sheet.ts';
import { UserError } from '../../model/user-error.ts';
import { readCsv } from './csv/read-csv.ts';
import { Damage } from './damage.ts';
import { damagedZip, fileContent, zipContent } from './file-content.ts';
import { readOds } from './ods/read-ods.ts';
import { withSupposedFont } from './supposed-font.ts';
import { unreadable } from './unreadable.ts';
import { readXls } from './xls/read-xls.ts';
import { openZip } from './xlsx/open-zip.ts';
import { readXlsx } from './xlsx/read-xlsx.ts';

async function readSheets(file: string, bytes: Buffer): Promise<readonly Sheet[]> {
  const content = fileContent(file, bytes);
  if (content === 'csv') return [readCsv(file, bytes)];
  if (content === 'xls') return readXls(bytes);
  if (content !== 'zip') throw new Damage('told by its first bytes', { why: content });

  const source = await openZip(bytes);
  const kind = await zipContent(source);
  if (kind === 'xlsx') return readXlsx(source);
  if (kind === 'ods') return readOds(source);
  throw new Damage('told by the parts inside', { why: kind });
}

/** Reads a file that is in memory already; `file` is the path as given. */
export async function readWorkbookBytes(file: string, bytes: Uint8Array): Promise<Workbook> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const sheets = (await readSheets(file, buffer)).map(withSupposedFont);
    return { file, sha256: createHash('sha256').update(buffer).digest('hex'), sheets };
  } catch (error) {
    if (!(error instanceof Damage)) throw error;
    throw unreadable(file, error.why === 'damaged-zip' ? damagedZip(buffer) : error.why, { cause: error, place: error.place });
  }
}

/** Reads an .xlsx, .xlsm, .xls, .ods, .csv or .txt file into grids of typed cells, some of them filled. The one place where files are opened. */
export async function readWorkbook(path: string): Promise<Workbook> {
  const workbook = await readWorkbookBytes(path, await fileBytes(path));
  if (workbook.sheets.every(({ lastRow }) => lastRow === 0)) throw unreadable(path, 'blank');
  return workbook;
}

/** The file's bytes, or an error that names the file and says what would help. */
async function fileBytes(path: string): Promise<Uint8Array> {
  try {
    // A pipe would be waited for without end.
    const kind = await stat(path);
    if (!kind.isFile() && !kind.isDirectory()) throw unreadable(path, 'not-a-file');
    return await readFile(path);
  } catch (error) {
    if (error instanceof UserError) throw error;
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw unreadable(path, 'missing', { cause: error });
    if (code === 'ERR_FS_FILE_TOO_LARGE') throw unreadable(path, 'too-large', { cause: error });
    throw unreadable(path, code === 'EISDIR' ? 'folder' : 'denied', { cause: error });
  }
}
