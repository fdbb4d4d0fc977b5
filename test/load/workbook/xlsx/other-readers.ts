import type { Buffer } from 'node:buffer';
import xlsx, { type CellObject } from '@e965/xlsx';
import exceljs, { type CellValue, type Cell as XlsxCell } from 'exceljs';
import { readWorkbookBytes } from '../../../../src/load/workbook/read-workbook.ts';
import { columnLetters } from '../../../../src/model/column-letters.ts';
import { cellsOf } from './shown-sheet.ts';

/** Each sheet's cells by address, as `kind text`; what is invisible is left out, as readers differ about it. */
export type ReadCells = Readonly<Record<string, Readonly<Record<string, string>>>>;

const DAY_MS = 86_400_000;
const INVISIBLE = /^[\s\u200b\u2060\ufeff]*$/;

const textCell = (text: string) => (INVISIBLE.test(text) ? null : `text ${text.replace(/\r\n?/g, '\n')}`);
const numberCell = (value: number) => `number ${value}`;
/** A year typed into a date cell, and a time alone, are numbers. */
const dateCell = (serial: number, day: string) =>
  serial < 1 || (Number.isInteger(serial) && serial >= 1900 && serial <= 2100) ? numberCell(serial) : `date ${day}`;

export async function byUs(bytes: Buffer): Promise<ReadCells> {
  const { sheets } = await readWorkbookBytes('danh-sach.xlsx', bytes);
  return Object.fromEntries(
    sheets.map((sheet) => [
      sheet.name,
      Object.fromEntries(
        Object.entries(cellsOf(sheet)).map(([address, cell]) => [
          address,
          cell.kind === 'number' ? numberCell(cell.value) : `${cell.kind} ${cell.text}`,
        ]),
      ),
    ]),
  );
}

function exceljsCell(value: CellValue | undefined): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return textCell(value);
  if (typeof value === 'number') return numberCell(value);
  if (typeof value === 'boolean') return `boolean ${value ? 'TRUE' : 'FALSE'}`;
  if (value instanceof Date) return dateCell(value.getTime() / DAY_MS + 25_569, value.toISOString().slice(0, 10));
  if ('richText' in value) return textCell(value.richText.map(({ text }) => text).join(''));
  if ('error' in value) return `error ${value.error}`;
  if ('hyperlink' in value) return exceljsCell(value.text);
  return exceljsCell(value.result);
}

/** A fault of exceljs: a cell under a merge shows the merge's content, and its own is lost. */
const isCovered = (cell: XlsxCell) => cell.isMerged && cell.master !== cell;

export async function byExceljs(bytes: Buffer): Promise<ReadCells> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(bytes as unknown as Parameters<typeof workbook.xlsx.load>[0]);
  return Object.fromEntries(
    workbook.worksheets.map((sheet) => {
      const cells: Record<string, string> = {};
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          const read = isCovered(cell) ? null : exceljsCell(cell.value);
          if (read !== null) cells[cell.address] = read;
        }),
      );
      return [sheet.name, cells];
    }),
  );
}

function sheetJsCell({ t, v, w, z }: CellObject): string | null {
  if (v === undefined || v === null) return null;
  if (t === 'b') return `boolean ${v ? 'TRUE' : 'FALSE'}`;
  if (t === 'e') return `error ${w}`;
  if (t !== 'n') return textCell(String(v));
  if (!xlsx.SSF.is_date(String(z))) return numberCell(Number(v));
  const { y, m, d } = xlsx.SSF.parse_date_code(Number(v)) ?? { y: 0, m: 0, d: 0 };
  return dateCell(Number(v), `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);
}

export function bySheetJs(bytes: Buffer): ReadCells {
  const workbook = xlsx.read(bytes, { type: 'buffer', WTF: true, dense: true, cellNF: true, cellDates: false });
  return Object.fromEntries(
    Object.entries(workbook.Sheets).map(([name, sheet]) => {
      const cells: Record<string, string> = {};
      for (const [row, columns] of Object.entries(sheet['!data'] ?? [])) {
        for (const [column, cell] of Object.entries(columns ?? [])) {
          const read = sheetJsCell(cell);
          if (read !== null) cells[`${columnLetters(Number(column) + 1)}${Number(row) + 1}`] = read;
        }
      }
      return [name, cells];
    }),
  );
}
