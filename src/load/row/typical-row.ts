import { isNamed } from '../evidence/name-evidence.ts';
import { saysBody } from '../evidence/section-words.ts';
import { plainText } from '../evidence/sheet-row.ts';
import type { ListShape } from './list-shape.ts';

const LARGEST_COUNT = 1000;

/** Whether a row has something, and no mere count, in every column that most people of the list have something in. */
function isTypical(row: number, { sheet, usualColumns }: ListShape): boolean {
  return (
    usualColumns.size > 0 &&
    [...usualColumns].every((column) => {
      const cell = sheet.cell(row, column);
      return cell !== null && !(cell.kind === 'number' && cell.value < LARGEST_COUNT);
    })
  );
}

/** Whether the next row's name is nothing but a name: the list goes on. */
export const isBeforeName = (row: number, { sheet, nameColumns }: ListShape): boolean =>
  [...nameColumns].some((column) => {
    const cell = sheet.cell(row + 1, column);
    return cell?.kind === 'text' && isNamed(plainText(cell));
  });

/** "Chi bộ xóm 7" where the number should be. */
const isHeaded = (row: number, { sheet, ordinalColumns }: ListShape): boolean =>
  [...ordinalColumns].some((column) => {
    const cell = sheet.cell(row, column);
    return cell?.kind === 'text' && saysBody(plainText(cell));
  });

/** Whether a row stands among the people of a list: it fills their columns, more than one of them or before another such row. */
export const isAmongPeople = (row: number, shape: ListShape): boolean =>
  isTypical(row, shape) &&
  !isHeaded(row, shape) &&
  (shape.usualColumns.size > 1 || (isTypical(row + 1, shape) && isBeforeName(row, shape)));
