import type { Sheet } from '../../model/sheet.ts';
import { repairedText } from '../evidence/sheet-row.ts';

const SAMPLE_ROWS = 200;
/** From this share of the rows with a name on. */
const MOSTLY = 0.7;
const FEWEST = 3;

const HAS_LETTER = /\p{L}{2}/u;

/** The columns that most people of a list have something in; none where too few rows tell. */
export function usualColumns(
  sheet: Sheet,
  from: number,
  { nameColumns, valueColumns }: Readonly<Record<'nameColumns' | 'valueColumns', ReadonlySet<number>>>,
): ReadonlySet<number> {
  const filled = new Map<number, number>();
  let named = 0;
  for (let row = from; row <= Math.min(sheet.lastRow, from + SAMPLE_ROWS); row++) {
    const isNamed = [...nameColumns].some((column) => {
      const cell = sheet.cell(row, column);
      return cell !== null && HAS_LETTER.test(repairedText(cell));
    });
    if (!isNamed) continue;
    named += 1;
    for (const column of valueColumns) if (sheet.cell(row, column) !== null) filled.set(column, (filled.get(column) ?? 0) + 1);
  }
  if (named < FEWEST) return new Set();
  return new Set([...filled].flatMap(([column, count]) => (count >= MOSTLY * named ? [column] : [])));
}
