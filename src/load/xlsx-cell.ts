import type { CellValue, Cell as XlsxCell } from 'exceljs';
import type { Cell } from '../model/sheet.ts';
import { numberText } from './number-text.ts';

/** What a reader of cells must know of the workbook. */
export interface CellContext {
  readonly is1904: boolean;
  /** False where no formula of the workbook carries a result: it was written by a program and never calculated. */
  readonly isCalculated: boolean;
}

const DAY_MS = 86_400_000;
const lines = (text: string) =>
  text
    .replace(/_x000d_/gi, '\n')
    .replace(/\r\n?/g, '\n')
    .replace(/\n{2,}/g, '\n');

const numberCell = (value: number, format: string | undefined, font: string | null): Cell => ({
  kind: 'number',
  text: numberText(value, format),
  value,
  font,
});

/**
 * A date, its time dropped. A time alone is a number; so is a serial of 1900 to 2100, which is a year typed into a
 * cell formatted as a date (1985 would be 7 June 1905).
 */
function dateCell(date: Date, is1904: boolean, font: string | null): Cell {
  const ms = date.getTime();
  if (!Number.isFinite(ms)) return { kind: 'error', text: '#####', font };
  const serial = ms / DAY_MS + 25_569 - (is1904 ? 1462 : 0);
  const isYear = Number.isInteger(serial) && serial >= 1900 && serial <= 2100;
  if (serial < 1 || isYear || date.getUTCFullYear() > 9999) return numberCell(Math.round(serial * 1e8) / 1e8, undefined, font);
  return { kind: 'date', text: date.toISOString().slice(0, 10), font };
}

/** The text of runs, and the font of the longest run that names one: a legacy font may be set on the runs alone. */
function richText(runs: readonly { readonly text: string; readonly font?: { readonly name?: string } }[], font: string | null): Cell {
  let longest = 0;
  let runFont = font;
  for (const run of runs) {
    if (run.font?.name === undefined || run.text.trim().length <= longest) continue;
    longest = run.text.trim().length;
    runFont = run.font.name;
  }
  return { kind: 'text', text: lines(runs.map(({ text }) => text).join('')), font: runFont };
}

function valueCell(value: CellValue | undefined, cell: XlsxCell, context: CellContext): Cell | null {
  const font = cell.font?.name ?? null;
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return { kind: 'text', text: lines(value), font };
  if (typeof value === 'number') return numberCell(value, cell.numFmt, font);
  if (typeof value === 'boolean') return { kind: 'boolean', text: value ? 'TRUE' : 'FALSE', font };
  if (value instanceof Date) return dateCell(value, context.is1904, font);
  if ('richText' in value) return richText(value.richText, font);
  if ('error' in value) return { kind: 'error', text: value.error, font };
  // A hyperlink's text may itself be rich text, whatever the typings say.
  if ('hyperlink' in value) return valueCell(value.text as CellValue, cell, context);
  if (value.result !== undefined) return valueCell(value.result, cell, context);
  return context.isCalculated ? null : { kind: 'error', text: `=${cell.formula ?? ''}`, font };
}

/** A cell of the workbook as it is read here; null where it is empty or hidden under a merge. */
export function readCell(cell: XlsxCell, context: CellContext): Cell | null {
  return cell.isMerged && cell.master !== cell ? null : valueCell(cell.value, cell, context);
}

/** Whether a formula carries a result; null for a cell without one. */
export function hasResult(cell: XlsxCell): boolean | null {
  const value = cell.value;
  if (typeof value !== 'object' || value === null || value instanceof Date) return null;
  return 'formula' in value || 'sharedFormula' in value ? value.result !== undefined : null;
}
