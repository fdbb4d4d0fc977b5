import type { Cell, Sheet } from '../../model/sheet.ts';
import { isDateOrNumber, isYear } from '../evidence/cell-evidence.ts';
import { isNamed } from '../evidence/name-evidence.ts';
import { plainText } from '../evidence/sheet-row.ts';

type Kind = 'ordinal' | 'name' | 'date' | 'number' | 'text';

/** What stands in a column below the heading. */
export interface Filling {
  readonly texts: readonly string[];
  /** What most of its cells are. */
  readonly kind: Kind;
}

const ORDINAL = /^\d{1,3}\.?$/;
const HAS_MARKS_OF_DATE = /\d\s*[./-]\s*\d/;

function kindOf(cell: Cell): Kind {
  const text = plainText(cell);
  if (cell.kind === 'date' || isYear(cell)) return 'date';
  if (ORDINAL.test(text)) return 'ordinal';
  if (isDateOrNumber(cell)) return HAS_MARKS_OF_DATE.test(text) ? 'date' : 'number';
  return isNamed(text) ? 'name' : 'text';
}

/** The numbers of persons in a column of them, from top to bottom. */
export const ordinalsIn = ({ texts }: Filling): readonly number[] => texts.filter((text) => ORDINAL.test(text)).map(Number.parseFloat);

/** Looks at the columns of a sheet below a row, at each once. */
export function columnFillings(sheet: Sheet, bottom: number): (column: number) => Filling {
  const read = (column: number): Filling => {
    const texts: string[] = [];
    const times = new Map<Kind, number>();
    for (let row = bottom + 1; row <= sheet.lastRow; row++) {
      const cell = sheet.cell(row, column);
      if (cell === null) continue;
      texts.push(plainText(cell));
      times.set(kindOf(cell), (times.get(kindOf(cell)) ?? 0) + 1);
    }
    const [most] = [...times].toSorted(([, a], [, b]) => b - a);
    return { texts, kind: most?.[0] ?? 'text' };
  };
  const known = new Map<number, Filling>();
  return (column) => {
    const filling = known.get(column) ?? read(column);
    known.set(column, filling);
    return filling;
  };
}
