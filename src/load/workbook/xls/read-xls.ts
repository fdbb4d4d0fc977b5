import { Buffer } from 'node:buffer';
import type { CellObject, WorkSheet } from '@e965/xlsx';
import type { Cell, Sheet } from '../../../model/sheet.ts';
import { cellMemory } from '../cell-memory.ts';
import { Damage } from '../damage.ts';
import { numberCell } from '../number-cell.ts';
import { isDateFormat } from '../number-format.ts';
import { dayZero, type SerialDays, serialDays } from '../serial-days.ts';
import { type SheetBuilder, sheetBuilder } from '../sheet-grid.ts';
import { parseXls } from './parse-xls.ts';
import { type FontAt, xlsFonts } from './xls-fonts.ts';

const formatOf = (z: CellObject['z']) => ({ code: z === undefined ? undefined : String(z), isDate: isDateFormat(String(z ?? '')) });

/** A text without the zero that some programs end it with; more of them are a hole in the file. */
function textOf(value: unknown): string {
  const text = String(value).replace(/\0$/, '');
  if (text.includes('\0')) throw new Damage('a text of zeros', { why: 'damaged-workbook' });
  return text.replace(/\r\n?/g, '\n');
}

function cellOf({ t, v, w, z, f }: CellObject, days: SerialDays, font: string | null): Cell | null {
  if (v === undefined || v === null) return f === undefined || t === 's' ? null : { kind: 'error', text: `=${f}`, font: null };
  if (t === 'b') return { kind: 'boolean', text: v ? 'TRUE' : 'FALSE', font: null };
  if (t === 'e') return { kind: 'error', text: w ?? String(v), font: null };
  if (t === 'n') return numberCell(String(v), formatOf(z), days, null);
  return { kind: 'text', text: textOf(v), font };
}

function readCells(worksheet: WorkSheet, sheet: SheetBuilder, days: SerialDays, fontAt: FontAt): void {
  for (const [index, cells] of Object.entries(worksheet['!data'] ?? [])) {
    const row = Number(index) + 1;
    for (const [at, cell] of Object.entries(cells ?? [])) {
      const column = Number(at) + 1;
      const content = cellOf(cell, days, fontAt(row, column));
      if (content !== null) sheet.put(row, column, content);
    }
  }
}

function readSheet(worksheet: WorkSheet, sheet: SheetBuilder, days: SerialDays, fontAt: FontAt): Sheet {
  readCells(worksheet, sheet, days, fontAt);
  for (const [row, { hidden, hpt }] of Object.entries(worksheet['!rows'] ?? [])) if (hidden || hpt === 0) sheet.hideRow(Number(row) + 1);
  for (const [column, { hidden, width }] of Object.entries(worksheet['!cols'] ?? []))
    if (hidden || width === 0) sheet.hideColumn(Number(column) + 1);
  for (const { s, e } of worksheet['!merges'] ?? []) sheet.merge({ top: s.r + 1, left: s.c + 1, bottom: e.r + 1, right: e.c + 1 });
  return sheet.build();
}

const NO_FONT: FontAt = () => null;

/** Reads the sheets of an .xls file, hidden ones too. Of a text in two fonts the cell's own is known. */
export async function readXls(bytes: Buffer): Promise<readonly Sheet[]> {
  const { workbook, stream } = await parseXls(bytes);
  const fonts = xlsFonts(Buffer.from(stream));
  const is1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const days = serialDays(is1904);
  const memory = cellMemory();
  return workbook.SheetNames.map((name, index) => {
    const worksheet = workbook.Sheets[name];
    if (worksheet === undefined) throw new Damage(`sheet ${name} has no content`, { why: 'damaged-workbook' });
    const isHidden = (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    return readSheet(worksheet, sheetBuilder(name, isHidden, memory, dayZero(is1904)), days, fonts[index] ?? NO_FONT);
  });
}
