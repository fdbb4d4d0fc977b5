import type { Sheet } from '../../model/sheet.ts';
import { rowCells } from '../evidence/sheet-row.ts';
import { ORDINAL } from './list-row.ts';

const LEAST_PEOPLE = 2;

/** Whether most of the numbered rows of a list have a row without a number directly below. */
export function standInLines(sheet: Sheet, from: number, ordinalColumns: ReadonlySet<number>): boolean {
  const isNumbered = (row: number) => [...ordinalColumns].some((column) => ORDINAL.test(sheet.cell(row, column)?.text ?? ''));
  let [numbered, followed] = [0, 0];
  for (let row = from; row <= sheet.lastRow; row++) {
    if (!isNumbered(row)) continue;
    numbered += 1;
    if (rowCells(sheet, row + 1).length > 0 && !isNumbered(row + 1)) followed += 1;
  }
  return numbered >= LEAST_PEOPLE && followed > numbered / 2;
}
