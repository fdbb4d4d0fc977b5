import type { Cell, Sheet, Workbook } from '../model/sheet.ts';
import { BOOK_WORDING } from '../wording/book-wording.ts';

const PARTS = ['conclusion', 'rightValue', 'note', 'by', 'on', 'id'] as const;

type Part = (typeof PARTS)[number];

/** A row in which somebody wrote something, and where it stands. */
export interface FilledRow {
  readonly sheet: string;
  readonly row: number;
  readonly cells: Readonly<Record<Part, Cell | null>>;
}

/** Rows above the heading: those of the report, and a few that somebody put there. */
const MOST_ROWS_ABOVE = 20;

const plain = (text: string) => text.normalize('NFC').trim().toLowerCase();

/** The columns by their headings, in either language, wherever they were moved to; null where this row is no heading. */
function columnsIn(sheet: Sheet, row: number): ReadonlyMap<Part, number> | null {
  const found = new Map<Part, number>();
  for (const column of sheet.columnsNear(row)) {
    const text = plain(sheet.cell(row, column)?.text ?? '');
    const part = PARTS.find((name) => Object.values(BOOK_WORDING[name]).some((word) => plain(word) === text));
    if (part !== undefined && !found.has(part)) found.set(part, column);
  }
  return found.has('conclusion') ? found : null;
}

function rowsOf(sheet: Sheet): readonly FilledRow[] {
  const above = Array.from({ length: Math.min(MOST_ROWS_ABOVE, sheet.lastRow) }, (_, at) => at + 1);
  const heading = above.find((row) => columnsIn(sheet, row) !== null);
  const columns = heading === undefined ? null : columnsIn(sheet, heading);
  if (heading === undefined || columns === null) return [];
  const rows = Array.from({ length: sheet.lastRow - heading }, (_, at) => heading + at + 1);
  return rows.flatMap((row) => {
    const at = (part: Part) => {
      const column = columns.get(part);
      return column === undefined ? null : sheet.cell(row, column);
    };
    const [conclusion, rightValue, note, by, on] = [at('conclusion'), at('rightValue'), at('note'), at('by'), at('on')];
    if ([conclusion, rightValue, note, by, on].every((cell) => cell === null)) return [];
    return [{ sheet: sheet.name, row, cells: { conclusion, rightValue, note, by, on, id: at('id') } }];
  });
}

/** Every row of a report that somebody filled in, sheet by sheet, however it was sorted, filtered or cut. */
export const filledRows = ({ sheets }: Workbook): readonly FilledRow[] => sheets.filter(({ hidden }) => !hidden).flatMap(rowsOf);
