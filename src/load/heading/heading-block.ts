import type { Merge, Sheet } from '../../model/sheet.ts';
import type { Role } from '../../model/source.ts';
import { isNameField } from '../../vietnam/heading-field.ts';
import { isMonthOrYear } from '../../vietnam/heading-value.ts';
import { saysLetterhead, saysTitle } from '../evidence/row-words.ts';
import { sectionKind } from '../evidence/section-words.ts';
import { plainText, type RowCell, repairedText, rowCells } from '../evidence/sheet-row.ts';
import { type ColumnMapping, mappedMeaning } from './column-mapping.ts';
import { type HeadingCandidate, headingCandidate, isData, isWordsOrSeries } from './heading-candidate.ts';
import { headingParts } from './heading-parts.ts';

/** The rows of a heading, first to last. */
export interface HeadingBlock {
  readonly top: number;
  readonly bottom: number;
  /** How much is known of what it says. */
  readonly score: number;
}

const MOST_ROWS_OF_PARTS = 2;
/** "TT | Họ và tên" scores so: a name's heading and another that is known. */
const LEAST_SCORE = 5;

const spans = ({ left, right }: Merge) => right - left + 1;
const mergesTouching = (sheet: Sheet, row: number) => sheet.merges.filter(({ top, bottom }) => top <= row && row <= bottom);

/** Whether the name's heading is merged downwards over a row: then whatever else stands in that row is heading too. */
const isNameMergedOver = (sheet: Sheet, block: HeadingBlock, row: number, nameColumns: readonly number[]) =>
  mergesTouching(sheet, row).some(({ top, left, right }) => {
    return top >= block.top && top <= block.bottom && nameColumns.some((column) => left <= column && column <= right);
  });

/**
 * A row of child headings: "Nam | Nữ", "Vào Đảng | Chính thức", or the same headings in another language. It stands below the
 * parents that it parts, and not below the name, where a person or a section has its words.
 */
function isChildRow(sheet: Sheet, block: HeadingBlock, role: Role, mapping: ColumnMapping, nameColumns: readonly number[]): boolean {
  const row = block.bottom + 1;
  const cells = rowCells(sheet, row);
  if (row > sheet.lastRow || cells.length === 0 || !isWordsOrSeries(cells.map(({ cell }) => cell))) return false;
  if (isNameMergedOver(sheet, block, row, nameColumns)) return !cells.some(({ column }) => nameColumns.includes(column));
  if (headingCandidate(sheet, row, role, mapping)?.nameColumns.every((column) => nameColumns.includes(column))) return true;

  const parts = headingParts(sheet, { ...block, bottom: row });
  const parentOf = ({ column }: RowCell) => (parts[column] ?? []).slice(0, -1).join(' > ');
  const hasSibling = (cell: RowCell) =>
    cells.some((other) => Math.abs(other.column - cell.column) === 1 && parentOf(other) === parentOf(cell));
  const known = cells.filter((cell) => {
    const parent = parentOf(cell);
    if (parent === '') return false;
    if (isData(cell.cell) || isMonthOrYear(cell.cell.text)) return hasSibling(cell);
    const { isExact, field } = mappedMeaning((parts[cell.column] ?? []).join(' > '), role, mapping);
    return isExact && (!nameColumns.includes(cell.column) || isNameField(field, role));
  });
  const last = Math.max(...nameColumns);
  const isRight = ({ column }: RowCell) => column > last;
  const isOfName = (cell: RowCell) => nameColumns.includes(cell.column) && !(known.includes(cell) && hasSibling(cell));
  const isTold = known.some((cell) => isRight(cell) || hasSibling(cell));
  return isTold && known.length >= cells.length / 2 && !cells.some(isOfName);
}

/** A row of parent headings above the block: each of its cells stands over headings, and none over all of them. */
function isParentRow(sheet: Sheet, first: number, block: HeadingBlock, role: Role, mapping: ColumnMapping): boolean {
  const row = block.top - 1;
  const cells = rowCells(sheet, row);
  const below = rowCells(sheet, block.top).map(({ column }) => column);
  if (row < first || cells.length === 0 || cells.some(({ cell }) => isData(cell)) || cells.length > below.length + 1) return false;
  if (cells.some(({ cell }) => saysTitle(plainText(cell)) || saysLetterhead(plainText(cell)))) return false;
  const [only, ...others] = cells;
  if (only !== undefined && others.length === 0 && sectionKind(plainText(only.cell)) !== null) return false;

  const merges = mergesTouching(sheet, row);
  const width = headingParts(sheet, block).filter((parts) => parts.length > 0).length;
  if (merges.some((merge) => spans(merge) > 2 && spans(merge) > width * 0.8)) return false;
  const isTied = merges.some((merge) => merge.bottom >= block.top || spans(merge) > 1);
  const isKnown = cells.some(({ cell }) => mappedMeaning(repairedText(cell), role, mapping).isExact);
  return isTied || isKnown;
}

/** The rows of a heading around the one that names the person, none above `first`. */
function blockAround(
  sheet: Sheet,
  first: number,
  { row, score, nameColumns }: HeadingCandidate,
  role: Role,
  mapping: ColumnMapping,
): HeadingBlock {
  let block = { top: row, bottom: row, score };
  while (block.bottom - row < MOST_ROWS_OF_PARTS && isChildRow(sheet, block, role, mapping, nameColumns)) {
    block = { ...block, bottom: block.bottom + 1 };
  }
  while (row - block.top < MOST_ROWS_OF_PARTS && isParentRow(sheet, first, block, role, mapping)) block = { ...block, top: block.top - 1 };
  return block;
}

/**
 * The headings of a sheet, from top to bottom, found by what they say and not by where they stand: a later one repeats the
 * first on another page, or opens another table, which may be much wider or narrower.
 */
export function headingBlocks(sheet: Sheet, role: Role, mapping: ColumnMapping): readonly HeadingBlock[] {
  const candidates: HeadingCandidate[] = [];
  for (let row = sheet.firstRow; row <= sheet.lastRow && row > 0; row++) {
    const found = headingCandidate(sheet, row, role, mapping);
    if (found !== null) candidates.push(found);
  }
  const best = Math.max(0, ...candidates.map(({ score }) => score));
  const blocks: HeadingBlock[] = [];
  for (const found of candidates) {
    const isHeading = found.score >= Math.min(LEAST_SCORE, best);
    const first = (blocks.at(-1)?.bottom ?? sheet.firstRow - 1) + 1;
    if (isHeading && found.row >= first) blocks.push(blockAround(sheet, first, found, role, mapping));
  }
  return blocks;
}
