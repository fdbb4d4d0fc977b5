import type { Cell, Sheet } from '../../model/sheet.ts';
import type { Role } from '../../model/source.ts';
import { hasNameWords, headingKey, isNameField } from '../../vietnam/heading-field.ts';
import { isDateOrNumber } from '../evidence/cell-evidence.ts';
import { repairedText, rowCells } from '../evidence/sheet-row.ts';
import { type ColumnMapping, mappedMeaning } from './column-mapping.ts';

/** A row that may be a heading, by what it says. */
export interface HeadingCandidate {
  readonly row: number;
  readonly score: number;
  /** Where the name's heading stands. */
  readonly nameColumns: readonly number[];
}

/** What a row of people has and words have not. */
export const isData = (cell: Cell): boolean => cell.kind !== 'text' || isDateOrNumber(cell);

const MONTH = /^\d{4}-\d{2}-01$/;
const LAST_OF_MONTH = 31;

/** A year, the number of a month or a month's first day may head a column: "Xếp loại 2021 | 2022 | 2023", dues by month. */
function placeInSeries(cell: Cell): number | null {
  if (cell.kind === 'date') return MONTH.test(cell.text) ? Number(cell.text.replaceAll('-', '')) : null;
  const value = cell.kind === 'number' ? cell.value : /^\d{1,4}$/.test(cell.text.trim()) ? Number(cell.text) : Number.NaN;
  const isSmall = Number.isInteger(value) && value >= 1 && value <= LAST_OF_MONTH;
  return isSmall || (Number.isInteger(value) && value >= 1900 && value <= 2100) ? value : null;
}

/** Whether cells hold words, and beside them at most years or months that rise from left to right. */
export function isWordsOrSeries(cells: Iterable<Cell>): boolean {
  let last = 0;
  for (const cell of cells) {
    if (!isData(cell)) continue;
    const place = placeInSeries(cell);
    if (place === null || place <= last) return false;
    last = place;
  }
  return true;
}

function* cellsOf(sheet: Sheet, row: number): Iterable<Cell> {
  for (const column of sheet.columnsNear(row)) {
    const cell = sheet.cell(row, column);
    if (cell !== null) yield cell;
  }
}

/** Most rows are people's, and their first cells say so. */
function mayBeHeading(sheet: Sheet, row: number): boolean {
  const [first] = cellsOf(sheet, row);
  return first !== undefined && !isData(first) && isWordsOrSeries(cellsOf(sheet, row));
}

const SURE = 3;
const BEGINS_WITH_NAME = /^(?:ho (?:va )?ten|ten) /;

/** The row as a heading, if a name is headed there and enough of its words are known ones. */
export function headingCandidate(sheet: Sheet, row: number, role: Role, mapping: ColumnMapping): HeadingCandidate | null {
  if (!mayBeHeading(sheet, row)) return null;
  const cells = rowCells(sheet, row)
    .filter(({ cell }) => !isData(cell))
    .map(({ column, cell }) => ({ column, text: repairedText(cell) }));
  if (mapping.size === 0 && !cells.some(({ text }) => hasNameWords(text, role))) return null;
  const meanings = cells.map(({ column, text }) => ({ column, text, ...mappedMeaning(text, role, mapping) }));
  const known = meanings.filter(({ isKnown }) => isKnown);
  const exact = known.filter(({ isExact }) => isExact);
  const names = known.filter(({ field }) => isNameField(field, role));
  // "Họ và tên đảng viên được giới thiệu", whose further words are without end, beside others that are known word for word.
  const isName = ({ isExact, text }: (typeof names)[number]) => isExact || (exact.length >= 2 && BEGINS_WITH_NAME.test(headingKey(text)));
  const nameColumns = names.filter(isName).map(({ column }) => column);
  const fields = known.filter(({ field }) => field !== null).length;
  // Beside three that are known word for word there may be any number of others: dues by month, criteria, attendance.
  const isSure = exact.length >= SURE || known.length >= Math.max(cells.length > 2 ? 2 : 1, cells.length * 0.4);
  if (nameColumns.length === 0 || !isSure) return null;
  return { row, score: known.length + exact.length + fields, nameColumns };
}
