import { isDateOrNumber, wordLines } from '../evidence/cell-evidence.ts';
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
  /** A date or number in a column that is read for something. */
  readonly hasEvidence: boolean;
  /** Texts outside name and ordinal. */
  readonly others: readonly RowCell[];
}

/** "1", "II." */
export const ORDINAL = /^[^\p{L}\p{N}]*(\d+|[IVXLC]+)[^\p{L}\p{N}]*$/u;

/** Looks at a row of a table. */
export function listRow(shape: ListShape, row: number): ListRow {
  const cells = rowCells(shape.sheet, row);
  const names: RowCell[] = [];
  const others: RowCell[] = [];
  let hasOrdinal = false;
  let hasValue = false;
  for (const found of cells) {
    const { column, cell } = found;
    if (shape.nameColumns.has(column)) names.push(found);
    else if (shape.ordinalColumns.has(column)) hasOrdinal ||= ORDINAL.test(cell.text);
    else {
      others.push(found);
      hasValue ||= shape.valueColumns.has(column) && isDateOrNumber(cell);
    }
  }
  const nameLines = names.flatMap(({ cell }) => (cell.kind === 'text' ? wordLines(repairedText(cell)) : []));
  const hasNumberForName = names.some(({ cell }) => isDateOrNumber(cell));
  return {
    row,
    cells,
    name: nameLines.join(' ').replace(/\s+/g, ' ') || null,
    hasNameError: names.some(({ cell }) => cell.kind === 'error'),
    hasNumberForName,
    hasOrdinal,
    // "Họ tên⏎Ngày sinh⏎Số CCCD" in one cell: what stands below the name is evidence
    hasEvidence: (nameLines.length > 0 && hasNumberForName) || hasValue,
    others,
  };
}
