import { Buffer } from 'node:buffer';
import { decodeText } from './csv/decode-text.ts';
import { documentContent } from './document-content.ts';
import type { Unreadable } from './unreadable.ts';
import type { Package } from './xlsx/open-zip.ts';
import { relationships } from './xlsx/relationships.ts';

/** What a file is by its first bytes: a zip of some kind, an old workbook, text to be read as csv, or a reason why it cannot be read. */
export type FileContent = 'zip' | 'xls' | 'csv' | Unreadable;

const SIGNATURES: readonly (readonly [string, Unreadable])[] = [
  ['%PDF', 'pdf'],
  ['\x89PNG', 'image'],
  ['\xff\xd8\xff', 'image'],
  ['GIF8', 'image'],
  ['BM', 'image'],
  ['{\\rtf', 'word'],
  ['Rar!', 'no-table'],
  ['7z\xbc\xaf', 'no-table'],
  ['\x09\x00\x04\x00', 'early-xls'],
  ['\x09\x02\x06\x00', 'early-xls'],
  ['\x09\x04\x06\x00', 'early-xls'],
];

/** A list may begin with the letters PK: of a zip, more is said. */
const ZIP = ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'];

const utf16 = (text: string) => Buffer.from(text, 'utf16le');

/** What a zip is by the parts inside it. */
export async function zipContent(source: Package): Promise<'xlsx' | 'ods' | Unreadable> {
  const has = (start: string) => source.names.some((name) => name.startsWith(start));
  if (has('xl/workbook.bin')) return 'other-workbook';
  if (has('meta-inf/manifest.xml')) return documentContent(source);
  if (has('word/')) return 'word';
  const isOffice = has('xl/') || (await relationships(source, '')).some(({ type }) => type === 'officeDocument');
  return isOffice ? 'xlsx' : 'no-table';
}

/** What a zip was whose parts cannot be listed, or are not what it promised: OpenDocument files begin with their kind. */
export function damagedZip(bytes: Buffer): Unreadable {
  const start = bytes.toString('latin1', 0, 100);
  if (start.includes('opendocument.spreadsheet')) return 'damaged-workbook';
  return start.includes('opendocument.text') || bytes.includes('word/document.xml') ? 'word' : 'damaged-zip';
}

/**
 * Old Office files and protected new ones share a container; the names inside tell them apart. A workbook may hold a Word
 * document, and a Word document a workbook: then whoever opens the container must see which is at its root.
 */
function oleContent(bytes: Buffer): FileContent {
  if (bytes.includes(utf16('EncryptedPackage'))) return 'encrypted';
  const mayBeWorkbook = bytes.includes(utf16('Workbook')) || bytes.includes(utf16('Book'));
  return bytes.includes(utf16('WordDocument')) && !mayBeWorkbook ? 'word' : 'xls';
}

/** Whether too many letters are control characters for a text, in whatever encoding it is. */
function isBinary(bytes: Buffer): boolean {
  const decoded = decodeText(bytes.subarray(0, 4000));
  const sample = typeof decoded === 'string' ? decoded : bytes.toString('latin1', 0, 4000);
  const controls = [...sample].filter((letter) => letter < ' ' && letter !== '\0' && (letter < '\t' || letter > '\r'));
  return controls.length > sample.length / 20;
}

/** Tells what a file is by its first bytes, whatever its name says. */
export function fileContent(file: string, bytes: Buffer): FileContent {
  if (bytes.length === 0) return 'empty';
  const start = bytes.toString('latin1', 0, 8);
  if (ZIP.some((mark) => start.startsWith(mark))) return 'zip';
  if (start.startsWith('\xd0\xcf\x11\xe0')) return oleContent(bytes);

  const signature = SIGNATURES.find(([mark]) => start.startsWith(mark));
  if (signature !== undefined && !(signature[0] === 'BM' && /\.(csv|txt|tsv)$/i.test(file))) return signature[1];
  const text = bytes.toString('latin1', 0, 2000).replaceAll('\0', '');
  if (/^\W*<(!doctype html|html|head|body|table|meta)/i.test(text)) return 'html';
  if (/^\W*<\?xml/i.test(text)) return 'other-workbook';
  if (/\.(xlsx|xlsm|xls|ods)$/i.test(file)) return 'not-xlsx';
  return isBinary(bytes) ? 'no-table' : 'csv';
}
