import type { Sheet } from '../../model/sheet.ts';
import type { Role } from '../../model/source.ts';
import type { Direction } from '../../model/table.ts';
import { directionIn } from '../../vietnam/transfer-direction.ts';
import type { SectionStack } from '../evidence/section-stack.ts';
import type { ColumnMapping } from '../heading/column-mapping.ts';
import { draftColumns } from '../heading/draft-columns.ts';
import { settleColumns } from '../heading/settle-columns.ts';
import { settleEnds } from '../heading/settle-ends.ts';
import { settleOthers } from '../heading/settle-others.ts';
import { settlePaperDay } from '../heading/settle-paper-day.ts';
import { settleWays } from '../heading/settle-ways.ts';
import { listShape } from '../row/list-shape.ts';
import type { ListSide } from '../row/row-fates.ts';
import { withContinued } from './continued-beside.ts';
import { columnsOf, listSides, type SideColumns } from './list-sides.ts';
import { type RowsAbove, rowsAbove } from './rows-above.ts';
import type { SheetSlice } from './sheet-slices.ts';
import { sideTitles } from './side-titles.ts';
import { directionsBelow, directionsOfKinds, tableDirection } from './table-direction.ts';

/** The list under a heading, or those that stand side by side there, with what stands above them all. */
export interface SidesUnder {
  readonly sides: readonly ListSide[];
  readonly above: RowsAbove;
  readonly direction: Direction | null;
}

/** What the titles of one side of a table say, the innermost first. */
const sideDirection = ({ title }: SideColumns, sections: SectionStack): Direction | null =>
  [...sections.map(({ text }) => text), title ?? ''].map(directionIn).findLast((way) => way !== null) ?? null;

/** The way of a side's rows by what is said of them, else by their kinds; each row has its own where there are both. */
function wayOf({ drafts }: SideColumns, said: ReadonlySet<Direction>, sheet: Sheet, bottom: number): Direction | 'both' | null {
  const [way = null, ...others] = said.size > 0 ? said : directionsOfKinds(sheet, bottom, drafts);
  return others.length > 0 ? 'both' : way;
}

/** Reads the columns under a heading, those of a transfer book by the direction that is said of them. */
export function sidesUnder(file: string, role: Role, { sheet, heading, repeats }: SheetSlice, columns: ColumnMapping): SidesUnder {
  const isBook = role === 'transfers';
  const headed = draftColumns(sheet, heading, role, columns);
  const drafts = isBook ? settlePaperDay(settleWays(headed, sheet, heading.bottom + 1)) : settleOthers(headed);
  const found = withContinued(listSides(drafts), sheet, heading.bottom);
  const titles = sideTitles(sheet, heading.top, found);
  const told = rowsAbove(sheet, heading.top);
  const above = { ...told, preamble: told.preamble.filter(({ row }) => !titles.rows.has(row)) };
  const direction = isBook ? tableDirection({ file, sheet: sheet.name, preamble: above.preamble }, sheet, heading.bottom, drafts) : null;
  const below = isBook ? directionsBelow(sheet, heading.bottom) : new Set<Direction>();

  const sides = found.map((columnsOfSide, at): ListSide => {
    const { side, title } = columnsOfSide;
    const sections = titles.stacks[at] ?? [];
    const own = sideDirection(columnsOfSide, sections) ?? direction;
    const said = new Set([...below, ...(own === null ? [] : [own])]);
    const ended = isBook ? settleEnds(columnsOfSide.drafts, wayOf(columnsOfSide, said, sheet, heading.bottom)) : columnsOfSide.drafts;
    const settled = settleColumns(file, sheet, heading.bottom, role, ended);
    const ofSide = side === null ? sheet : columnsOf(sheet, new Set(ended.map(({ index }) => index)));
    return { side, title, sections, shape: listShape(ofSide, role, [heading, ...repeats], settled) };
  });
  return { sides, above, direction };
}
