import type { Cell } from '../model/sheet.ts';
import type { FilledRow } from './filled-rows.ts';

const PARTS = ['conclusion', 'rightValue', 'note', 'by', 'on', 'id'] as const;

const textOf = (cell: Cell | null) => cell?.text.normalize('NFC').trim() ?? '';

/** Whether two rows on one finding say nothing against each other. */
const agree = (a: FilledRow, b: FilledRow): boolean =>
  PARTS.every((part) => a.cells[part] === null || b.cells[part] === null || textOf(a.cells[part]) === textOf(b.cells[part]));

const together = (a: FilledRow, b: FilledRow): FilledRow => ({
  ...a,
  cells: Object.fromEntries(PARTS.map((part) => [part, a.cells[part] ?? b.cells[part]])) as FilledRow['cells'],
});

/** Rows of one finding, those that agree taken together. */
function mergeOwn(rows: readonly FilledRow[]): readonly FilledRow[] {
  const merged: FilledRow[] = [];
  for (const row of rows) {
    const at = merged.findIndex((other) => agree(other, row));
    const other = merged[at];
    if (other === undefined) merged.push(row);
    else merged[at] = together(other, row);
  }
  return merged;
}

/** A finding stands on several sheets, and one may have its conclusion, another its value: what agrees is one answer, what does not stays apart. */
export function mergeFilledRows(rows: readonly FilledRow[]): readonly FilledRow[] {
  const own = new Map<string, FilledRow[]>();
  for (const row of rows) {
    const id = textOf(row.cells.id);
    if (id !== '') own.set(id, [...(own.get(id) ?? []), row]);
  }
  return [...[...own.values()].flatMap(mergeOwn), ...rows.filter(({ cells }) => textOf(cells.id) === '')];
}
