import type { Buffer } from 'node:buffer';
import type { CellObject, WorkSheet } from '@e965/xlsx';
import type { Cell, Sheet } from '../../../model/sheet.ts';
import { Damage } from '../damage.ts';
import { numberCell } from '../number-cell.ts';
import { isDateFormat } from '../number-format.ts';
import { type SerialDays, serialDays } from '../serial-days.ts';
import { type SheetBuilder, sheetBuilder } from '../sheet-grid.ts';
import { stringPool } from '../string-pool.ts';
import { parseXls } from './parse-xls.ts';

const formatOf = (z: CellObject['z']) => ({ code: z === undefined ? undefined : String(z), isDate: isDateFormat(String(z ?? '')) });

function cellOf({ t, v, w, z, f }: CellObject, days: SerialDays): Cell | null {
  if (v === undefined || v === null) return f === undefined || t === 's' ? null : { kind: 'error', text: `=${f}`, font: null };
  if (t === 'b') return { kind: 'boolean', text: v ? 'TRUE' : 'FALSE', font: null };
  if (t === 'e') return { kind: 'error', text: w ?? String(v), font: null };
  if (t === 'n') return numberCell(String(v), formatOf(z), days, null);
  return { kind: 'text', text: String(v).replace(/\r\n?/g, '\n'), font: null };
}

function readCells(worksheet: WorkSheet, sheet: SheetBuilder, days: SerialDays): void {
  for (const [row, cells] of Object.entries(worksheet['!data'] ?? [])) {
    for (const [column, cell] of Object.entries(cells ?? [])) {
      const content = cellOf(cell, days);
      if (content !== null) sheet.put(Number(row) + 1, Number(column) + 1, content);
    }
  }
}

function readSheet(worksheet: WorkSheet, sheet: SheetBuilder, days: SerialDays): Sheet {
  readCells(worksheet, sheet, days);
  for (const [row, { hidden, hpt }] of Object.entries(worksheet['!rows'] ?? [])) if (hidden || hpt === 0) sheet.hideRow(Number(row) + 1);
  for (const [column, { hidden, width }] of Object.entries(worksheet['!cols'] ?? []))
    if (hidden || width === 0) sheet.hideColumn(Number(column) + 1);
  for (const { s, e } of worksheet['!merges'] ?? []) sheet.merge({ top: s.r + 1, left: s.c + 1, bottom: e.r + 1, right: e.c + 1 });
  return sheet.build();
}

/** Reads the sheets of an .xls file, hidden ones too. The fonts of its cells are not known. */
export async function readXls(bytes: Buffer): Promise<readonly Sheet[]> {
  const workbook = await parseXls(bytes);
  const days = serialDays(workbook.Workbook?.WBProps?.date1904 === true);
  const pool = stringPool();
  return workbook.SheetNames.map((name, index) => {
    const worksheet = workbook.Sheets[name];
    if (worksheet === undefined) throw new Damage(`sheet ${name} has no content`, { why: 'damaged-workbook' });
    const isHidden = (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    return readSheet(worksheet, sheetBuilder(name, isHidden, pool), days);
  });
}
