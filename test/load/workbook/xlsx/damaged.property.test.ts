import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWorkbookBytes } from '../../../../src/load/workbook/read-workbook.ts';
import { UserError } from '../../../../src/model/user-error.ts';
import { cellsOf } from './shown-sheet.ts';

const FOLDER = 'fixtures/spreadsheets/traps';
// An .xls has no check sum, and the library that reads it can be led in circles by changed bytes: it is held to being cut short only.
const ZIPS = ['by-exceljs.xlsx', 'rich-text.xlsx', 'by-libreoffice.ods'];
const FILES = [...ZIPS, 'by-libreoffice.xls'];

/** What is read of damaged bytes: the cells, or null for a refusal; anything else thrown is a fault of the reader. */
async function read(name: string, bytes: Buffer): Promise<unknown> {
  try {
    const { sheets } = await readWorkbookBytes(name, bytes);
    return sheets.map((sheet) => [sheet.name, cellsOf(sheet)]);
  } catch (error) {
    if (error instanceof UserError && error.exitCode === 3) return null;
    throw error;
  }
}

const flips = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 4 });

test.each(ZIPS)('%s with changed bytes is refused or read, an .xlsx never otherwise than it was', async (file) => {
  const whole = readFileSync(`${FOLDER}/${file}`);
  const expected = await read(file, whole);
  await fc.assert(
    fc.asyncProperty(flips, async (changes) => {
      const bytes = Buffer.from(whole);
      for (const [at, bits] of changes) bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ bits;
      const damaged = await read(file, bytes);
      // An .ods without its part of styles is a whole one: a changed name in the zip's directory takes the part away.
      if (damaged !== null && file.endsWith('.xlsx')) expect(damaged).toEqual(expected);
    }),
    { numRuns: 150 },
  );
});

test.each(FILES)('%s cut short is refused', async (file) => {
  const whole = readFileSync(`${FOLDER}/${file}`);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: whole.length - 30 }), async (length) => {
      const cut = await read(file, whole.subarray(0, length));
      if (!file.endsWith('.xls')) expect(cut).toBeNull();
    }),
    { numRuns: 50 },
  );
});

test('random bytes under a workbook’s name are refused', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('PK\x03\x04', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', ''),
      fc.uint8Array({ maxLength: 3000 }),
      async (start, rest) => {
        expect(await read('xom-1.xlsx', Buffer.concat([Buffer.from(start, 'latin1'), rest]))).toBeNull();
      },
    ),
    { numRuns: 200 },
  );
});
