import type { Sheet } from '../../model/sheet.ts';
import { isDateOrNumber } from '../evidence/cell-evidence.ts';
import { furnitureWords } from '../evidence/row-words.ts';
import { plainText, rowCells } from '../evidence/sheet-row.ts';
import type { HeadingBlock } from '../heading/heading-block.ts';
import { headingParts } from '../heading/heading-parts.ts';

/** A part of a sheet with one table in it. */
export interface SheetSlice {
  readonly sheet: Sheet;
  readonly heading: HeadingBlock;
  /** The same heading again, on later pages. */
  readonly repeats: readonly HeadingBlock[];
}

const MOST_TITLE_ROWS = 6;

const layout = (sheet: Sheet, block: HeadingBlock) => JSON.stringify(headingParts(sheet, block)).toLowerCase();

/** The first row of the title above a further table: texts only, and no total or signature of the table before. */
function titleTop(sheet: Sheet, after: number, heading: HeadingBlock): number {
  let top = heading.top;
  for (let row = heading.top - 1; row > after && row >= heading.top - MOST_TITLE_ROWS; row--) {
    const cells = rowCells(sheet, row);
    if (cells.length === 0) continue;
    const words = cells.map(({ cell }) => furnitureWords(plainText(cell)));
    const isTitle =
      cells.length <= 3 && !cells.some(({ cell }) => isDateOrNumber(cell)) && !words.includes('total') && !words.includes('signature');
    if (!isTitle) break;
    top = row;
  }
  return top;
}

/** The rows of a sheet from one to another, as a sheet. */
export const rowsBetween = (sheet: Sheet, firstRow: number, lastRow: number): Sheet => ({
  name: sheet.name,
  hidden: sheet.hidden,
  firstRow,
  lastRow,
  lastColumn: sheet.lastColumn,
  merges: sheet.merges.filter(({ top, bottom }) => bottom >= firstRow && top <= lastRow),
  cell: (row, column) => sheet.cell(row, column),
  columnsNear: (row) => sheet.columnsNear(row),
  isRowHidden: (row) => sheet.isRowHidden(row),
  isColumnHidden: (column) => sheet.isColumnHidden(column),
});

/** Cuts a sheet where a heading of other columns opens another table; the same heading on a later page cuts nothing. */
export function sheetSlices(sheet: Sheet, blocks: readonly HeadingBlock[]): readonly SheetSlice[] {
  const tables: { heading: HeadingBlock; repeats: HeadingBlock[]; top: number; layout: string }[] = [];
  for (const heading of blocks) {
    const previous = tables.at(-1);
    const columns = layout(sheet, heading);
    if (previous?.layout === columns) {
      previous.repeats.push(heading);
      continue;
    }
    const top = previous === undefined ? sheet.firstRow : titleTop(sheet, previous.heading.bottom, heading);
    tables.push({ heading, repeats: [], top, layout: columns });
  }
  return tables.map(({ heading, repeats, top }, index) => ({
    heading,
    repeats,
    sheet: tables.length === 1 ? sheet : rowsBetween(sheet, top, (tables[index + 1]?.top ?? sheet.lastRow + 1) - 1),
  }));
}
