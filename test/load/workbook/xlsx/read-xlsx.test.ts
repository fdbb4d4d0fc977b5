import { Buffer } from 'node:buffer';
import exceljs, { type CellValue, type Worksheet } from 'exceljs';
import { describe, expect, test } from 'vitest';
import { readWorkbookBytes } from '../../../../src/load/workbook/read-workbook.ts';
import type { Sheet, Workbook } from '../../../../src/model/sheet.ts';

async function workbookOf(write: (sheet: Worksheet, workbook: exceljs.Workbook) => void): Promise<Workbook> {
  const workbook = new exceljs.Workbook();
  write(workbook.addWorksheet('Danh sách'), workbook);
  return readWorkbookBytes('xom-1.xlsx', Buffer.from(await workbook.xlsx.writeBuffer()));
}

async function firstSheet(...request: Parameters<typeof workbookOf>): Promise<Sheet> {
  const [sheet] = (await workbookOf(...request)).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

const cellOf = async (value: CellValue, format?: string) => {
  const sheet = await firstSheet((worksheet) => {
    worksheet.getCell('A1').value = 'Họ và tên';
    worksheet.getCell('B2').value = value;
    if (format !== undefined) worksheet.getCell('B2').numFmt = format;
  });
  return sheet.cell(2, 2);
};

describe('cells', () => {
  test.each<[string, CellValue, object | null]>([
    ['text', 'Nguyễn Văn An', { kind: 'text', text: 'Nguyễn Văn An' }],
    ['white space only', '  \u00a0', null],
    ['rich text', { richText: [{ text: 'Nguyễn ' }, { text: 'Văn An' }] }, { kind: 'text', text: 'Nguyễn Văn An' }],
    ['a hyperlink', { text: 'an@example.org', hyperlink: 'mailto:an@example.org' }, { kind: 'text', text: 'an@example.org' }],
    ['a formula', { formula: 'A1', result: 'Lê Bình' }, { kind: 'text', text: 'Lê Bình' }],
    ['a formula’s error', { formula: 'A1', result: { error: '#N/A' } }, { kind: 'error', text: '#N/A' }],
    ['an error', { error: '#REF!' }, { kind: 'error', text: '#REF!' }],
    ['a boolean', true, { kind: 'boolean', text: 'TRUE' }],
    ['a long number', 36085001234, { kind: 'number', text: '36085001234', value: 36085001234 }],
    ['a fraction with binary noise', 0.1 + 0.2, { kind: 'number', text: '0.3' }],
    ['a line break escaped by another program', 'Nguyễn_x000D_Văn An', { kind: 'text', text: 'Nguyễn\nVăn An' }],
  ])('%s', async (_, value, expected) => {
    const cell = await cellOf(value);
    if (expected === null) expect(cell).toBeNull();
    else expect(cell).toMatchObject(expected);
  });

  test('a formula that was never calculated is an error, not a blank', async () => {
    expect(await cellOf({ formula: 'A1&"x"' } as CellValue)).toMatchObject({ kind: 'error', text: '=A1&"x"' });
  });

  test.each([
    ['000000000000', '036085001234'],
    ['"0"###########', '036085001234'],
    ['#,##0', '36085001234'],
    ['0', '36085001234'],
  ])('a number in the format %j shows %s', async (format, text) => {
    expect(await cellOf(36085001234, format)).toMatchObject({ kind: 'number', text, value: 36085001234 });
  });
});

describe('dates', () => {
  test.each([
    ['1975-04-30', new Date(Date.UTC(1975, 3, 30))],
    ['1975-04-30', new Date(Date.UTC(1975, 3, 30, 23, 30))],
    ['2024-02-29', new Date(Date.UTC(2024, 1, 29))],
  ])('%s is its calendar day, whatever the time', async (text, date) => {
    expect(await cellOf(date, 'dd/mm/yyyy')).toMatchObject({ kind: 'date', text });
  });

  test('a year typed into a cell formatted as a date is a number', async () => {
    expect(await cellOf(1985, 'dd/mm/yyyy')).toMatchObject({ kind: 'number', value: 1985, text: '1985' });
  });

  test.each([0.5, -3])('%d in a date format is a number', async (value) => {
    expect(await cellOf(value, 'dd/mm/yyyy')).toMatchObject({ kind: 'number', value });
  });

  test('a workbook that counts from 1904 gives the same days', async () => {
    const sheet = await firstSheet((worksheet, workbook) => {
      workbook.properties.date1904 = true;
      worksheet.getCell('A1').value = new Date(Date.UTC(1975, 3, 30));
      worksheet.getCell('A1').numFmt = 'dd/mm/yyyy';
    });
    expect(sheet.cell(1, 1)).toMatchObject({ kind: 'date', text: '1975-04-30' });
  });
});

describe('sheets', () => {
  test('a merged range has its content at its top left only', async () => {
    const sheet = await firstSheet((worksheet) => {
      worksheet.getCell('B2').value = 'Ngày sinh';
      worksheet.mergeCells('B2:C3');
    });
    expect(sheet.merges).toEqual([{ top: 2, left: 2, bottom: 3, right: 3 }]);
    expect([sheet.cell(2, 2)?.text, sheet.cell(2, 3), sheet.cell(3, 2)]).toEqual(['Ngày sinh', null, null]);
    expect([sheet.firstRow, sheet.lastRow, sheet.lastColumn]).toEqual([2, 2, 2]);
  });

  test('hidden rows and columns are said to be', async () => {
    const sheet = await firstSheet((worksheet) => {
      worksheet.addRows([
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
      ]);
      worksheet.getRow(2).hidden = true;
      worksheet.getColumn(2).hidden = true;
    });
    expect([1, 2, 3].map(sheet.isRowHidden)).toEqual([false, true, false]);
    expect([1, 2].map(sheet.isColumnHidden)).toEqual([false, true]);
  });

  test('hidden sheets are read, in the workbook’s order', async () => {
    const { sheets } = await workbookOf((worksheet, workbook) => {
      worksheet.getCell('A1').value = 'x';
      workbook.addWorksheet('DANTOC', { state: 'hidden' }).getCell('A1').value = 'Kinh';
      workbook.addWorksheet('TINH', { state: 'veryHidden' });
    });
    expect(sheets.map(({ name, hidden, lastRow }) => [name, hidden, lastRow])).toEqual([
      ['Danh sách', false, 1],
      ['DANTOC', true, 1],
      ['TINH', true, 0],
    ]);
  });

  test('the font tells, of a cell or of its longest run', async () => {
    const sheet = await firstSheet((worksheet) => {
      worksheet.getCell('A1').value = 'NguyÔn V¨n An';
      worksheet.getCell('A1').font = { name: '.VnTime' };
      worksheet.getCell('A2').value = { richText: [{ text: '1. ' }, { text: 'TrÇn B×nh', font: { name: '.VnTimeH' } }] };
    });
    expect([sheet.cell(1, 1)?.font, sheet.cell(2, 1)?.font]).toEqual(['.VnTime', '.VnTimeH']);
  });

  test('the hash is of the file’s bytes', async () => {
    const { sha256 } = await readWorkbookBytes('a.csv', Buffer.from('a,b\n'));
    expect(sha256).toBe('5be08c9684a1d25efcee09318204824278b08bbfb4aef973ffefd0b9d7478313');
  });
});
