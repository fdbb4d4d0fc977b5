import type { Sheet } from '../../model/sheet.ts';
import type { Role } from '../../model/source.ts';
import { type HeadingMeaning, isStackedHeading } from '../../vietnam/heading-field.ts';
import { rowCells } from '../evidence/sheet-row.ts';
import { type ColumnMapping, mappedMeaning, mappingKeys } from './column-mapping.ts';
import type { HeadingBlock } from './heading-block.ts';
import { headingParts } from './heading-parts.ts';

/** A column and what its heading seems to mean, before the columns of a table are held against each other. */
export interface DraftColumn {
  readonly index: number;
  /** On one line. */
  readonly heading: string;
  /** Named by `--columns`. */
  readonly isMapped: boolean;
  /** The heading names several values ("Ngày vào Đảng, ngày chính thức"): its cells are stacked. */
  readonly isStacked: boolean;
  /** Nothing below the heading but, perhaps, a column number. */
  readonly isBlank: boolean;
  readonly meaning: HeadingMeaning;
}

const COLUMN_NUMBER = /^\(?\s*\d{1,2}\s*\)?$/;

const isOfColumnNumbers = (sheet: Sheet, row: number): boolean => rowCells(sheet, row).every(({ cell }) => COLUMN_NUMBER.test(cell.text));

/** The columns that hold anything below a row, a row of column numbers directly under it left out. */
function filledBelow(sheet: Sheet, row: number): ReadonlySet<number> {
  const filled = new Set<number>();
  for (let below = isOfColumnNumbers(sheet, row + 1) ? row + 2 : row + 1; below <= sheet.lastRow; below++) {
    for (const column of sheet.columnsNear(below)) if (!filled.has(column) && sheet.cell(below, column) !== null) filled.add(column);
  }
  return filled;
}

/** The columns under a heading, with what each seems to mean; a column of data without a heading is kept, unnamed. */
export function draftColumns(sheet: Sheet, block: HeadingBlock, role: Role, mapping: ColumnMapping): readonly DraftColumn[] {
  const drafts: DraftColumn[] = [];
  const filled = filledBelow(sheet, block.bottom);
  for (const [index, parts] of headingParts(sheet, block).entries()) {
    const text = (parts ?? []).join(' > ');
    const isBlank = !filled.has(index);
    if (index === 0 || (text === '' && isBlank)) continue;
    drafts.push({
      index,
      heading: text.replace(/\s+/g, ' '),
      isMapped: mappingKeys(text).some((key) => mapping.has(key)),
      isStacked: isStackedHeading(parts?.at(-1) ?? '', role),
      isBlank,
      meaning: mappedMeaning(text, role, mapping),
    });
  }
  return drafts;
}
