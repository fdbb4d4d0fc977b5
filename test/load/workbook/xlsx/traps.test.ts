import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../../src/load/workbook/read-workbook.ts';
import { type ShownSheet, shown } from './shown-sheet.ts';

type Expectation = { readonly why: string } & (
  | { readonly sheets: readonly (ShownSheet & { readonly lastRow?: number; readonly lastColumn?: number })[] }
  | { readonly refused: string }
);

const FOLDER = 'fixtures/spreadsheets/traps';
const TRAPS = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name): [file: string, expectation: Expectation] => [name.slice(0, -5), JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8'))]);

describe('workbooks that readers read wrongly', () => {
  test.each(TRAPS)('%s', async (file, expectation) => {
    const path = `${FOLDER}/${file}`;
    if ('refused' in expectation) {
      await expect(readWorkbook(path)).rejects.toMatchObject({
        name: 'UserError',
        exitCode: 3,
        messages: { vi: expect.stringContaining(path), en: expect.stringContaining(expectation.refused) },
      });
      return;
    }
    const { sheets } = await readWorkbook(path);
    expect(sheets).toHaveLength(expectation.sheets.length);
    for (const [index, { lastRow, lastColumn, ...expected }] of expectation.sheets.entries()) {
      const sheet = sheets[index];
      if (sheet === undefined) throw new Error('no sheet');
      expect(shown(sheet, expected)).toEqual(expected);
      if (lastRow !== undefined) expect([sheet.lastRow, sheet.lastColumn]).toEqual([lastRow, lastColumn]);
    }
  });

  test('every workbook has its expectation', () => {
    const workbooks = readdirSync(FOLDER).filter((name) => /\.(xlsx|xlsm|xls|ods)$/.test(name));
    expect(TRAPS.map(([file]) => file).sort()).toEqual(workbooks.sort());
  });
});
