import type { Buffer } from 'node:buffer';
import type { Worksheet, Workbook as XlsxWorkbook } from 'exceljs';
import type { Sheet } from '../model/sheet.ts';
import { checkZip } from './check-zip.ts';
import { type SheetBuilder, sheetBuilder, stringPool } from './sheet-grid.ts';
import { unreadable } from './unreadable.ts';
import { type CellContext, hasResult, readCell } from './xlsx-cell.ts';

/** Parts of a sheet that say nothing about its rows; some cost much to read, some break the reader. */
const IGNORED = [
  'dataValidations',
  'conditionalFormatting',
  'extLst',
  'hyperlinks',
  'drawing',
  'legacyDrawing',
  'picture',
  'tableParts',
  'autoFilter',
  'sheetProtection',
  'sheetViews',
  'pageSetup',
  'printOptions',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
];

async function open(file: string, bytes: Buffer): Promise<XlsxWorkbook> {
  const damage = checkZip(bytes);
  if (damage !== null) throw unreadable(file, damage);
  // Loading the library costs 0.4 s, which `--help` should not pay.
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  try {
    // The library's typings name an older Buffer.
    await workbook.xlsx.load(bytes as unknown as Parameters<typeof workbook.xlsx.load>[0], { ignoreNodes: IGNORED });
  } catch (error) {
    throw unreadable(file, 'damaged-zip', error);
  }
  return workbook;
}

function isCalculated(workbook: XlsxWorkbook): boolean {
  let formulas = 0;
  for (const worksheet of workbook.worksheets) {
    let found = false;
    worksheet.eachRow((row) =>
      row.eachCell((cell) => {
        const result = hasResult(cell);
        if (result !== null) formulas++;
        if (result === true) found = true;
      }),
    );
    if (found) return true;
  }
  return formulas === 0;
}

/** Merged ranges, put together from the cells that lie under them. */
function readMerges(worksheet: Worksheet, sheet: SheetBuilder): void {
  const ranges = new Map<string, { top: number; left: number; bottom: number; right: number }>();
  worksheet.eachRow((row, rowNumber) =>
    row.eachCell((cell, column) => {
      if (!cell.isMerged) return;
      const { address, row: top, col: left } = cell.master as typeof cell.master & { readonly row: string; readonly col: string };
      const range = ranges.get(address) ?? { top: Number(top), left: Number(left), bottom: 0, right: 0 };
      range.bottom = Math.max(range.bottom, rowNumber);
      range.right = Math.max(range.right, column);
      ranges.set(address, range);
    }),
  );
  for (const range of ranges.values()) sheet.merge(range);
}

function readSheet(worksheet: Worksheet, sheet: SheetBuilder, context: CellContext): Sheet {
  let lastColumn = 0;
  worksheet.eachRow((row, rowNumber) => {
    if (row.hidden || row.height === 0) sheet.hideRow(rowNumber);
    row.eachCell((cell, column) => {
      const read = readCell(cell, context);
      if (read === null) return;
      sheet.put(rowNumber, column, read);
      lastColumn = Math.max(lastColumn, column);
    });
  });
  for (let column = 1; column <= lastColumn; column++) {
    const { hidden, width } = worksheet.getColumn(column);
    if (hidden || width === 0) sheet.hideColumn(column);
  }
  readMerges(worksheet, sheet);
  return sheet.build();
}

/** Reads the sheets of an .xlsx or .xlsm file, in the workbook's order, hidden ones too. */
export async function readXlsx(file: string, bytes: Buffer): Promise<readonly Sheet[]> {
  const workbook = await open(file, bytes);
  const context = { is1904: workbook.properties.date1904 === true, isCalculated: isCalculated(workbook) };
  const pool = stringPool();
  return workbook.worksheets.map((worksheet) =>
    readSheet(worksheet, sheetBuilder(worksheet.name, worksheet.state !== 'visible', pool), context),
  );
}
