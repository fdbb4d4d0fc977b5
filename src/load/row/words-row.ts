import { couldBeName, isNamed } from '../evidence/name-evidence.ts';
import { furnitureWords, saysBranch, saysLetterhead, saysOffice } from '../evidence/row-words.ts';
import { rankOf } from '../evidence/section-stack.ts';
import { saysBody } from '../evidence/section-words.ts';
import { plainText, type RowCell } from '../evidence/sheet-row.ts';
import type { ListRow } from './list-row.ts';
import type { ListShape } from './list-shape.ts';
import { CONTINUATION, furniture, PROBLEM, type RowContext, type RowFate } from './row-fate.ts';

export const texts = (cells: readonly RowCell[]): readonly string[] =>
  cells.filter(({ cell }) => cell.kind === 'text').map(({ cell }) => plainText(cell));

/** A title or letterhead between people: it may name another chi bộ, or say what became of those below. */
function titled(reason: 'title' | 'letterhead', said: readonly string[]): RowFate {
  const branch = said.find(saysBranch);
  if (branch !== undefined) return { kind: 'furniture', reason, opens: { kind: 'branch', text: branch, rank: null } };
  const [title] = said.filter((text) => furnitureWords(text) === 'title');
  if (reason === 'letterhead' || title === undefined) return furniture(reason);
  return { kind: 'furniture', reason, opens: { kind: 'group', text: title, rank: rankOf(title) } };
}

export const worded = (words: 'total' | 'signature' | 'note' | 'title', said: readonly string[]): RowFate =>
  words === 'title' ? titled(words, said) : furniture(words);

/** Columns whose remarks may begin in the row below the person's. */
const REMARKS: ReadonlySet<string | null> = new Set(['note', 'reason', 'status', 'rating', 'monthsAbsent']);

/** The name of a chi bộ below another one: a list of them, which opens nothing. */
const isListed = ({ row, cells }: ListRow, { sheet }: ListShape): boolean =>
  cells.some(({ column, cell }) => {
    const above = sheet.cell(row - 1, column);
    return cell.kind === 'text' && saysBody(plainText(cell)) && above !== null && saysBody(plainText(above));
  });

/** Text that goes on from the row above in its own column, where that one has a text to go on from. */
function goesOnBelow({ row, others }: ListRow, { sheet, columns }: ListShape): boolean {
  return others.some(({ column }) => {
    const field = columns.find(({ index }) => index === column)?.field ?? null;
    return sheet.cell(row - 1, column) !== null || REMARKS.has(field);
  });
}

/** "Chi bộ xóm 7" drawn down a column over rows without people. */
const isFilledDown = ({ row, cells }: ListRow, { sheet, ordinalColumns }: ListShape): boolean =>
  cells.some(({ column }) => !ordinalColumns.has(column)) &&
  cells.every(({ column, cell }) => ordinalColumns.has(column) || sheet.cell(row - 1, column)?.text === cell.text);

/** A name outside its column, right below a person or beside a number: somebody typed in the wrong place. */
function isMisplaced(row: ListRow, { sheet }: ListShape, { followsEntry }: RowContext): boolean {
  if (!followsEntry && !row.hasOrdinal) return false;
  return row.cells.some(({ column, cell }) => {
    const above = sheet.cell(row.row - 1, column);
    return cell.kind === 'text' && isNamed(plainText(cell)) && !(above !== null && couldBeName(plainText(above)));
  });
}

/** A row without a name and without a date or number. */
export function wordsOnly(row: ListRow, shape: ListShape, context: RowContext): RowFate {
  const said = texts(row.cells);
  if (isFilledDown(row, shape)) return furniture('note');
  const isOffice =
    context.followsEntry && row.cells.every(({ column, cell }) => shape.officeColumns.has(column) && saysOffice(plainText(cell)));
  if (isOffice && goesOnBelow(row, shape)) return CONTINUATION;
  const words = said.map(furnitureWords).find((found) => found !== null);
  if (words !== undefined) return worded(words, said);
  if (context.isSigning) return furniture(said.some(couldBeName) ? 'signature' : 'note');
  if (said.some(saysLetterhead) && row.cells.length > 1 && !isListed(row, shape)) return titled('letterhead', said);
  if (isMisplaced(row, shape, context)) return PROBLEM;
  if (row.hasOrdinal) return row.others.filter(({ column }) => shape.valueColumns.has(column)).length > 1 ? PROBLEM : furniture('note');
  if (context.followsEntry && goesOnBelow(row, shape)) return CONTINUATION;
  return furniture(said.length > 0 && said.every(couldBeName) ? 'signature' : 'note');
}
