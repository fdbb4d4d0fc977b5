import { isDateOrNumber, isPersonal, isYear, wordLines } from '../evidence/cell-evidence.ts';
import { isNamedBehindRole } from '../evidence/name-evidence.ts';
import { type RowCell, repairedText, rowCells } from '../evidence/sheet-row.ts';
import type { ListShape } from './list-shape.ts';

/** A row below a heading, and what in it tells a person from furniture. */
export interface ListRow {
  readonly row: number;
  readonly cells: readonly RowCell[];
  /** The name's cells put together; null where they hold no letters. */
  readonly name: string | null;
  readonly hasNameError: boolean;
  /** A date or number stands in the name's column: a stacked cell, or a shifted row. */
  readonly hasNumberForName: boolean;
  readonly hasOrdinal: boolean;
  /** The ordinal in figures: Roman numerals number sections, and hardly ever people. */
  readonly ordinal: number | null;
  /** A date or number in a column that is read for something. */
  readonly hasEvidence: boolean;
  /** How many cells hold what is a person's alone: a date, or a number as long as a person's. */
  readonly facts: number;
  /** How many cells hold a year alone, where dates are read: a count may look so. */
  readonly years: number;
  /** Texts outside name and ordinal. */
  readonly others: readonly RowCell[];
}

/** "1", "II." */
export const ORDINAL = /^[^\p{L}\p{N}]*(\d+|[IVXLC]+)[^\p{L}\p{N}]*$/u;

/** "Tổng cộng | 32" over the columns of family and given names counts people. */
const SMALL_NUMBER = /^\s*\d{1,3}\s*$/;

/** The number that a row bears in the column of ordinals, written in figures. */
export function ordinalIn({ sheet, ordinalColumns }: ListShape, row: number): number | null {
  for (const column of ordinalColumns) {
    const figures = sheet.cell(row, column)?.text.match(ORDINAL)?.[1];
    if (figures !== undefined && /\d/.test(figures)) return Number(figures);
  }
  return null;
}

const BULLET = /^[-–*+•]\s*(?=\p{L})/u;

/** "- Nguyễn Văn Hùng": a remark begins so too. */
function withoutBullet(text: string): string {
  const rest = text.replace(BULLET, '');
  return rest !== text && isNamedBehindRole(rest) ? rest : text;
}

/** Looks at a row of a table. */
export function listRow(shape: ListShape, row: number): ListRow {
  const cells = rowCells(shape.sheet, row);
  const names: RowCell[] = [];
  const others: RowCell[] = [];
  let hasOrdinal = false;
  for (const found of cells) {
    const { column, cell } = found;
    if (shape.nameColumns.has(column)) names.push(found);
    else if (shape.ordinalColumns.has(column)) hasOrdinal ||= ORDINAL.test(cell.text);
    else others.push(found);
  }
  const nameLines = names.flatMap(({ cell }) => (cell.kind === 'text' ? wordLines(repairedText(cell)) : []));
  const hasNumberForName = names.some(({ cell }) => isDateOrNumber(cell));
  const values = others.filter(({ column }) => shape.valueColumns.has(column));
  const facts = values.filter(({ cell }) => isPersonal(cell)).length;
  // "Họ tên⏎Ngày sinh⏎Số CCCD" in one cell: what stands below the name is evidence
  const isStacked = nameLines.length > 0 && names.some(({ cell }) => isDateOrNumber(cell) && !SMALL_NUMBER.test(cell.text));
  return {
    row,
    cells,
    name: withoutBullet(nameLines.join(' ').replace(/\s+/g, ' ')) || null,
    hasNameError: names.some(({ cell }) => cell.kind === 'error'),
    hasNumberForName,
    hasOrdinal,
    ordinal: hasOrdinal ? ordinalIn(shape, row) : null,
    hasEvidence: isStacked || values.some(({ cell }) => isDateOrNumber(cell)),
    facts: facts + (isStacked ? 1 : 0),
    years: values.filter(({ column, cell }) => shape.dateColumns.has(column) && isYear(cell)).length,
    others,
  };
}
