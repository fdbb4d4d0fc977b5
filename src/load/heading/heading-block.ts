import type { Field } from '../../model/field.ts';
import type { Cell, Merge, Sheet } from '../../model/sheet.ts';
import type { Role } from '../../model/source.ts';
import { isDateOrNumber } from '../evidence/cell-evidence.ts';
import { saysLetterhead, saysTitle } from '../evidence/row-words.ts';
import { plainText, type RowCell, repairedText, rowCells } from '../evidence/sheet-row.ts';
import { type ColumnMapping, mappedMeaning } from './column-mapping.ts';
import { headingParts } from './heading-parts.ts';

/** The rows of a heading, first to last. */
export interface HeadingBlock {
  readonly top: number;
  readonly bottom: number;
}

interface Candidate {
  readonly row: number;
  readonly score: number;
  /** Where the name's heading stands. */
  readonly nameColumns: readonly number[];
}

const PERSON_NAME: ReadonlySet<Field> = new Set(['fullName', 'familyAndMiddleName', 'surname', 'givenName', 'alias']);
const MOST_ROWS_OF_PARTS = 2;

/** The fields that name what a row is about: a person, or an organisation. */
export const isNameField = (field: Field | null, role: Role): boolean =>
  field !== null && (role === 'organizations' ? field === 'organizationName' : PERSON_NAME.has(field));

const isData = (cell: Cell) => cell.kind !== 'text' || isDateOrNumber(cell);
const holdsNoData = (cells: readonly RowCell[]) => cells.length > 0 && !cells.some(({ cell }) => isData(cell));

/** Most rows are data, and their first cells say so. */
function beginsWithData(sheet: Sheet, row: number): boolean {
  for (const column of sheet.columnsNear(row)) {
    const cell = sheet.cell(row, column);
    if (cell !== null && isData(cell)) return true;
  }
  return false;
}

function candidate(sheet: Sheet, row: number, role: Role, mapping: ColumnMapping): Candidate | null {
  const cells = beginsWithData(sheet, row) ? [] : rowCells(sheet, row);
  if (cells.length === 0) return null;
  const meanings = cells.map(({ column, cell }) => ({ column, ...mappedMeaning(repairedText(cell), role, mapping) }));
  const nameColumns = meanings.filter(({ field, isExact }) => isExact && isNameField(field, role)).map(({ column }) => column);
  const known = meanings.filter(({ isKnown }) => isKnown);
  const fields = known.filter(({ field }) => field !== null).length;
  if (nameColumns.length === 0 || known.length < Math.max(cells.length > 2 ? 2 : 1, cells.length * 0.4)) return null;
  const exact = known.filter(({ isExact }) => isExact).length;
  return { row, score: known.length + exact + fields, nameColumns };
}

const spans = ({ left, right }: Merge) => right - left + 1;
const mergesTouching = (sheet: Sheet, row: number) => sheet.merges.filter(({ top, bottom }) => top <= row && row <= bottom);

/** A row of child headings under `row`: "Nam | Nữ", "Vào Đảng | Chính thức". It has no name of its own and no data. */
function isChildRow(sheet: Sheet, block: HeadingBlock, role: Role, mapping: ColumnMapping, nameColumns: readonly number[]): boolean {
  const row = block.bottom + 1;
  const cells = rowCells(sheet, row);
  if (row > sheet.lastRow || !holdsNoData(cells)) return false;
  const parts = headingParts(sheet, { top: block.top, bottom: row });
  const known = cells.filter(({ column }) => {
    const above = parts[column] ?? [];
    return above.length > 1 && mappedMeaning(above.join(' > '), role, mapping).isExact;
  });
  const namesPerson = cells.some(({ column }) => nameColumns.includes(column) && !known.some((cell) => cell.column === column));
  return !namesPerson && known.length > 0 && known.length >= cells.length / 2;
}

/** A row of parent headings above the block: each of its cells stands over headings, and none over all of them. */
function isParentRow(sheet: Sheet, block: HeadingBlock, role: Role, mapping: ColumnMapping): boolean {
  const row = block.top - 1;
  const cells = rowCells(sheet, row);
  const below = rowCells(sheet, block.top).map(({ column }) => column);
  if (row < sheet.firstRow || !holdsNoData(cells) || cells.length > below.length + 1) return false;
  if (cells.some(({ cell }) => saysTitle(plainText(cell)) || saysLetterhead(plainText(cell)))) return false;

  const merges = mergesTouching(sheet, row);
  const width = headingParts(sheet, block).filter((parts) => parts.length > 0).length;
  if (merges.some((merge) => spans(merge) > 2 && spans(merge) > width * 0.8)) return false;
  const isTied = merges.some((merge) => merge.bottom >= block.top || spans(merge) > 1);
  const isKnown = cells.some(({ cell }) => mappedMeaning(repairedText(cell), role, mapping).isExact);
  return isTied || isKnown;
}

function extend(sheet: Sheet, { row, nameColumns }: Candidate, role: Role, mapping: ColumnMapping): HeadingBlock {
  const block = { top: row, bottom: row };
  while (block.bottom - row < MOST_ROWS_OF_PARTS && isChildRow(sheet, block, role, mapping, nameColumns)) block.bottom++;
  while (row - block.top < MOST_ROWS_OF_PARTS && isParentRow(sheet, block, role, mapping)) block.top--;
  return block;
}

/**
 * The headings of a sheet, from top to bottom, found by what they say and not by where they stand. The first is the
 * sheet's; later ones repeat it on another page, or open another table.
 */
export function headingBlocks(sheet: Sheet, role: Role, mapping: ColumnMapping): readonly HeadingBlock[] {
  const candidates: Candidate[] = [];
  for (let row = sheet.firstRow; row <= sheet.lastRow && row > 0; row++) {
    const found = candidate(sheet, row, role, mapping);
    if (found !== null) candidates.push(found);
  }
  const best = Math.max(0, ...candidates.map(({ score }) => score));
  const first = candidates.find(({ score }) => score >= best * 0.6);
  if (first === undefined) return [];

  const blocks: HeadingBlock[] = [];
  for (const found of candidates) {
    const isHeading = found === first || (found.row > first.row && found.score >= Math.min(6, best * 0.6));
    if (isHeading && found.row > (blocks.at(-1)?.bottom ?? 0)) blocks.push(extend(sheet, found, role, mapping));
  }
  return blocks;
}
