import type { Sheet } from '../../model/sheet.ts';
import { holdsPerson } from '../evidence/holds-name.ts';
import { rowCells } from '../evidence/sheet-row.ts';

/** Whether some row of a sheet has a name beside a date or a number: people, which must not be passed over in silence. */
export function hasPeople(sheet: Sheet): boolean {
  for (let row = sheet.firstRow; row > 0 && row <= sheet.lastRow; row++) if (holdsPerson(rowCells(sheet, row))) return true;
  return false;
}
