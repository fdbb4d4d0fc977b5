import type { Sheet } from '../../model/sheet.ts';
import { rowCells } from '../evidence/sheet-row.ts';
import { ORDINAL } from './list-row.ts';

const LEAST_PEOPLE = 2;

const HAS_LETTER = /\p{L}/u;

/** Whether most people of a list, told by their numbers, or by their names where nobody has one, have a row of more data below. */
export function standInLines(
  sheet: Sheet,
  from: number,
  { ordinalColumns, nameColumns }: Readonly<Record<'ordinalColumns' | 'nameColumns', ReadonlySet<number>>>,
): boolean {
  const hasIn = (row: number, columns: ReadonlySet<number>, pattern: RegExp) =>
    [...columns].some((column) => pattern.test(sheet.cell(row, column)?.text ?? ''));
  const linesBelow = (columns: ReadonlySet<number>, pattern: RegExp) => {
    let [people, followed] = [0, 0];
    for (let row = from; row <= sheet.lastRow; row++) {
      if (!hasIn(row, columns, pattern)) continue;
      people += 1;
      if (rowCells(sheet, row + 1).length > 0 && !hasIn(row + 1, columns, pattern)) followed += 1;
    }
    return { people, followed };
  };
  const numbered = linesBelow(ordinalColumns, ORDINAL);
  const { people, followed } = numbered.people > 0 ? numbered : linesBelow(nameColumns, HAS_LETTER);
  return people >= LEAST_PEOPLE && followed > people / 2;
}
