import { Buffer } from 'node:buffer';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { expect, test } from 'vitest';
import { readWorkbook, readWorkbookBytes } from '../../../src/load/workbook/read-workbook.ts';

async function xlsxBytes(): Promise<Buffer> {
  const workbook = new exceljs.Workbook();
  workbook.addWorksheet('Danh sách').addRows(Array.from({ length: 50 }, (_, row) => [row, `Nguyễn Văn An ${row}`]));
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

function blankBook(): exceljs.Workbook {
  const workbook = new exceljs.Workbook();
  workbook.addWorksheet('Sheet1');
  workbook.addWorksheet('Sheet2');
  return workbook;
}

const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const ole = (stream: string) => Buffer.concat([OLE, Buffer.alloc(500), Buffer.from(stream, 'utf16le')]);
const refusal = (file: string, bytes: Uint8Array) =>
  readWorkbookBytes(file, bytes).then(
    () => null,
    (error: unknown) => error,
  );

test.each([
  ['an empty file', 'xom-1.xlsx', Buffer.alloc(0), 'the file is empty'],
  ['a web page named .xlsx', 'xom-1.xlsx', Buffer.from('<html><table><tr><td>An</td></tr></table></html>'), 'a web page'],
  ['text named .xlsx', 'xom-1.xlsx', Buffer.from('An,1950\n'), 'no Excel workbook inside'],
  ['a workbook with a password', 'xom-1.xlsx', ole('EncryptedPackage'), 'remove the password'],
  ['an old Excel file', 'xom-1.xls', ole('Workbook'), '.xls'],
  ...[
    [0, 4],
    [2, 6],
    [4, 6],
  ].map(([kind = 0, size = 0]): [string, string, Buffer, string] => [
    `an Excel ${kind === 0 ? 2 : kind / 2 + 2} file`,
    'xom-1.xls',
    Buffer.from([0x09, kind, size, 0, 0, 0, 0x10, 0]),
    'a very old Excel file',
  ]),
  ['an old Word file', 'xom-1.doc', ole('WordDocument'), 'Word'],
  ['a PDF', 'xom-1.pdf', Buffer.from('%PDF-1.7 …'), 'PDF'],
  ['an image', 'xom-1.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'image'],
])('%s is refused, with what would help', async (_, file, bytes, words) => {
  expect(await refusal(file, bytes)).toMatchObject({
    exitCode: 3,
    messages: { vi: expect.stringContaining(file), en: expect.stringContaining(words) },
  });
});

test('a workbook that is cut short is refused', async () => {
  const bytes = await xlsxBytes();
  expect(await refusal('xom-1.xlsx', bytes.subarray(0, bytes.length - 200))).toMatchObject({
    exitCode: 3,
    messages: { en: expect.stringContaining('damaged or cut short') },
  });
});

test.each([
  ['an .ods file', 'xom-1.ods', 'mimetypeapplication/vnd.oasis.opendocument.spreadsheet', 'workbook (.xls, .ods) is damaged'],
  ['a Word document', 'xom-1.docx', 'word/document.xml', 'a Word document'],
])('%s that is cut short is called what it is', async (_, file, content, words) => {
  const header = Buffer.from('PK\x03\x04'.padEnd(30, '\0'), 'latin1');
  expect(await refusal(file, Buffer.concat([header, Buffer.from(content)]))).toMatchObject({
    exitCode: 3,
    messages: { en: expect.stringContaining(words) },
  });
});

// It was asked of what role the file is, which no flag can tell of nothing.
test.each([
  ['xom-1.xlsx', async () => Buffer.from(await blankBook().xlsx.writeBuffer())],
  ['xom-1.csv', async () => Buffer.from('\r\n;;\r\n')],
])('%s without any content is said to be empty', async (name, bytes) => {
  const folder = mkdtempSync(join(tmpdir(), 'reconcile-blank-'));
  try {
    writeFileSync(join(folder, name), await bytes());
    await expect(readWorkbook(join(folder, name))).rejects.toMatchObject({
      exitCode: 3,
      messages: { en: expect.stringContaining('nothing in the file') },
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a workbook with one changed byte in its sheets is refused, not read wrongly', async () => {
  const bytes = await xlsxBytes();
  const at = bytes.indexOf('xl/sharedStrings.xml') + 60;
  bytes[at] = (bytes[at] ?? 0) ^ 0x10;
  expect(await refusal('xom-1.xlsx', bytes)).toMatchObject({ exitCode: 3 });
});

test.each([
  ['fixtures/spreadsheets/khong-co.xlsx', 'there is no such file'],
  ['fixtures/spreadsheets/thu-muc.xlsx', 'is a folder'],
])('%s: %s', async (path, words) => {
  await expect(readWorkbook(path)).rejects.toMatchObject({ exitCode: 3, messages: { en: expect.stringContaining(words) } });
});
