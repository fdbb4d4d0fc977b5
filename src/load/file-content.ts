import { Buffer } from 'node:buffer';
import { zipEntries } from './check-zip.ts';
import type { Unreadable } from './unreadable.ts';

/** What a file is by its bytes: a workbook, text to be read as csv, or a reason why it cannot be read. */
export type FileContent = 'xlsx' | 'csv' | Unreadable;

const SIGNATURES: readonly (readonly [string, Unreadable])[] = [
  ['%PDF', 'pdf'],
  ['\x89PNG', 'image'],
  ['\xff\xd8\xff', 'image'],
  ['GIF8', 'image'],
  ['BM', 'image'],
  ['{\\rtf', 'word'],
  ['Rar!', 'no-table'],
  ['7z\xbc\xaf', 'no-table'],
];

const utf16 = (text: string) => Buffer.from(text, 'utf16le');

function zipContent(bytes: Buffer): FileContent {
  const entries = zipEntries(bytes);
  if (entries === null) return 'damaged-zip';
  const has = (start: string) => entries.some(({ name }) => name.replace(/^\//, '').startsWith(start));
  if (has('xl/workbook.bin') || has('content.xml')) return 'other-workbook';
  if (has('xl/')) return 'xlsx';
  return has('word/') ? 'word' : 'no-table';
}

/** Old Office files and protected new ones share a container; the names inside tell them apart. */
function oleContent(bytes: Buffer): Unreadable {
  if (bytes.includes(utf16('EncryptedPackage'))) return 'encrypted';
  return bytes.includes(utf16('WordDocument')) ? 'word' : 'xls';
}

/** Tells what a file is by its first bytes, whatever its name says. */
export function fileContent(file: string, bytes: Buffer): FileContent {
  if (bytes.length === 0) return 'empty';
  const start = bytes.toString('latin1', 0, 8);
  if (start.startsWith('PK')) return zipContent(bytes);
  if (start.startsWith('\xd0\xcf\x11\xe0')) return oleContent(bytes);

  const signature = SIGNATURES.find(([mark]) => start.startsWith(mark));
  if (signature !== undefined && !(signature[0] === 'BM' && /\.(csv|txt|tsv)$/i.test(file))) return signature[1];
  const text = bytes.toString('latin1', 0, 2000).replaceAll('\0', '');
  if (/^\W*<(!doctype html|html|head|body|table|meta)/i.test(text)) return 'html';
  if (/^\W*<\?xml/i.test(text)) return 'other-workbook';
  return /\.(xlsx|xlsm|xls)$/i.test(file) ? 'not-xlsx' : 'csv';
}
