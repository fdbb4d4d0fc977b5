import { sheetBuilder } from '../../src/load/workbook/sheet-grid.ts';
import type { Cell, Merge, Sheet, Workbook } from '../../src/model/sheet.ts';

export type Written = string | number | null | { readonly date: string } | { readonly error: string };

function cellOf(written: Written): Cell | null {
  if (written === null || written === '') return null;
  if (typeof written === 'string') return { kind: 'text', text: written, font: null };
  if (typeof written === 'number') return { kind: 'number', text: String(written), value: written, font: null };
  return 'date' in written ? { kind: 'date', text: written.date, font: null } : { kind: 'error', text: written.error, font: null };
}

/** A sheet with these rows from row 1 on; `merges` are top, left, bottom, right. */
export function sheetOf(
  rows: readonly (readonly Written[])[],
  {
    name = 'Danh sách',
    hidden = false,
    merges = [],
  }: { name?: string; hidden?: boolean; merges?: readonly (readonly [number, number, number, number])[] } = {},
): Sheet {
  const sheet = sheetBuilder(name, hidden);
  for (const [row, cells] of rows.entries()) {
    for (const [column, written] of cells.entries()) {
      const cell = cellOf(written);
      if (cell !== null) sheet.put(row + 1, column + 1, cell);
    }
  }
  for (const [top, left, bottom, right] of merges) sheet.merge({ top, left, bottom, right } satisfies Merge);
  return sheet.build();
}

export const workbookOf = (...sheets: readonly Sheet[]): Workbook => ({ file: 'chi-bo-xom-3.xlsx', sha256: '', sheets });
