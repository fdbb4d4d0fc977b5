import { Buffer } from 'node:buffer';
import excel from 'exceljs';
import { describe, expect, test } from 'vitest';
import { readWorkbookBytes } from '../../src/load/workbook/read-workbook.ts';
import type { Book, BookCell } from '../../src/model/book.ts';
import { bookBytes } from '../../src/write/book-bytes.ts';

const bookOf = (rows: readonly (readonly BookCell[])[]): Book => ({
  foot: 'reconcile & co',
  sheets: [
    {
      name: 'Phát hiện',
      mark: 'reconcile 9.9.9 - báo cáo',
      lead: [[{ bold: 'Tính đến' }, { day: '2024-02-29' }]],
      table: {
        columns: [
          { heading: 'Họ và tên', width: 20, kind: 'text' },
          { heading: 'Kết luận', width: 14, kind: 'fill', choices: ['Đúng', 'Sai – khác người'] },
          { heading: 'Ngày', width: 11, kind: 'fill-day' },
          { heading: 'Mã', width: 18, kind: 'id' },
        ],
        rows,
        frozen: 1,
      },
      widths: [],
      isHidden: false,
    },
    { name: 'reconcile', mark: 'reconcile 9.9.9 - sổ', lead: [['a', 'b']], table: null, widths: [10], isHidden: true },
  ],
});

const MARKED: BookCell = {
  parts: [
    { text: 'Lý Văn H', isDifferent: false },
    { text: 'ù', isDifferent: true },
  ],
};
const OTHER: BookCell = { parts: [{ text: 'Lý Thị Mơ', isDifferent: true }] };
const ROWS: readonly (readonly BookCell[])[] = [
  ['=HYPERLINK("http://x")', null, { day: '1900-03-01' }, '0012'],
  [MARKED, 'Đúng', null, '+84'],
  [OTHER, null, null, '@a'],
];

/** As another program reads it. */
async function seen(bytes: Uint8Array) {
  const workbook = new excel.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as never);
  return workbook;
}

describe('a workbook', () => {
  test('is the same bytes, made again from the same book', async () => {
    expect(Buffer.from(await bookBytes(bookOf(ROWS))).equals(Buffer.from(await bookBytes(bookOf(ROWS))))).toBe(true);
  });

  test('holds text as text, whatever it begins with, and days as days', async () => {
    const [sheet] = (await readWorkbookBytes('r.xlsx', await bookBytes(bookOf(ROWS)))).sheets;
    const at = (row: number, column: number) => [sheet?.cell(row, column)?.kind, sheet?.cell(row, column)?.text];
    expect(at(4, 1)).toEqual(['text', '=HYPERLINK("http://x")']);
    expect(at(4, 3)).toEqual(['date', '1900-03-01']);
    expect(at(4, 4)).toEqual(['text', '0012']);
    expect(at(5, 4)).toEqual(['text', '+84']);
    expect(at(2, 2)).toEqual(['date', '2024-02-29']);
  });

  // Every text with marks in it was once the first of them.
  test('holds each text with marks as it is, the letters that differ underlined', async () => {
    const sheet = (await seen(await bookBytes(bookOf(ROWS)))).worksheets[0];
    const parts = (row: number) => {
      const { value } = sheet?.getCell(row, 1) ?? {};
      return typeof value === 'object' && value && 'richText' in value
        ? value.richText.map(({ text, font }) => [text, font?.underline])
        : null;
    };
    expect(parts(5)).toEqual([
      ['Lý Văn H', undefined],
      ['ù', true],
    ]);
    expect(parts(6)).toEqual([['Lý Thị Mơ', true]]);
  });

  test('can be worked with: headings stay and are repeated, columns filter, choices drop down, the id is out of sight', async () => {
    const workbook = await seen(await bookBytes(bookOf(ROWS)));
    const [sheet, hidden] = workbook.worksheets;
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 3 });
    expect(sheet?.autoFilter).toBe('A3:D6');
    expect(sheet?.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      printTitlesRow: '3:3',
      fitToWidth: 1,
      fitToHeight: 0,
    });
    expect(sheet?.getCell('B5').dataValidation).toMatchObject({ type: 'list', formulae: ['"Đúng,Sai – khác người"'] });
    expect(sheet?.getColumn(4).hidden).toBe(true);
    expect(hidden?.state).toBe('veryHidden');
  });
});
