import type { Sheet } from '../../model/sheet.ts';
import type { Role } from '../../model/source.ts';
import type { HeadingBlock } from '../heading/heading-block.ts';
import { headingParts } from '../heading/heading-parts.ts';
import { isOfAnotherBranch, isOfAnotherWay, titleTop } from './title-rows.ts';

/** A part of a sheet with one table in it. */
export interface SheetSlice {
  readonly sheet: Sheet;
  readonly heading: HeadingBlock;
  /** The same heading again, on later pages. */
  readonly repeats: readonly HeadingBlock[];
}

const layout = (sheet: Sheet, block: HeadingBlock) => JSON.stringify(headingParts(sheet, block)).toLowerCase();

/** The rows of a sheet from one to another, as a sheet. */
export const rowsBetween = (sheet: Sheet, firstRow: number, lastRow: number): Sheet => ({
  name: sheet.name,
  hidden: sheet.hidden,
  firstRow,
  lastRow,
  lastColumn: sheet.lastColumn,
  merges: sheet.merges.filter(({ top, bottom }) => bottom >= firstRow && top <= lastRow),
  dayZero: sheet.dayZero,
  cell: (row, column) => sheet.cell(row, column),
  columnsNear: (row) => sheet.columnsNear(row),
  isRowHidden: (row) => sheet.isRowHidden(row),
  isColumnHidden: (column) => sheet.isColumnHidden(column),
});

/**
 * Cuts a sheet where a heading of other columns, or the title of another chi bộ, opens another table, and in a transfer book where arrivals
 * follow departures; a later page cuts nothing.
 */
export function sheetSlices(sheet: Sheet, blocks: readonly HeadingBlock[], role: Role): readonly SheetSlice[] {
  const opensAnother = role === 'transfers' ? isOfAnotherWay : isOfAnotherBranch;
  const tables: { heading: HeadingBlock; repeats: HeadingBlock[]; top: number; layout: string }[] = [];
  for (const heading of blocks) {
    const previous = tables.at(-1);
    const columns = layout(sheet, heading);
    const after = previous?.repeats.at(-1) ?? previous?.heading;
    const top = after === undefined ? sheet.firstRow : titleTop(sheet, after.bottom, heading.top);
    const above = previous === undefined ? null : { top: previous.top, bottom: previous.heading.top - 1 };
    if (previous?.layout === columns && above !== null && !opensAnother(sheet, { top, bottom: heading.top - 1 }, above)) {
      previous.repeats.push(heading);
      continue;
    }
    tables.push({ heading, repeats: [], top, layout: columns });
  }
  return tables.map(({ heading, repeats, top }, index) => ({
    heading,
    repeats,
    sheet: tables.length === 1 ? sheet : rowsBetween(sheet, top, (tables[index + 1]?.top ?? sheet.lastRow + 1) - 1),
  }));
}
