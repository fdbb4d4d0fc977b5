import { peopleInWords } from '../../vietnam/people-in-words.ts';
import { isProvince } from '../../vietnam/place.ts';
import { isDateOrNumber, isPersonal, isYear } from './cell-evidence.ts';
import { beginsWithSurname, couldBeName, isNamed } from './name-evidence.ts';
import { saysTotal } from './row-words.ts';
import { plainText, type RowCell } from './sheet-row.ts';

const NUMBERED = /^\d{1,3}$/;

/** Whether a text is the name of somebody with a known surname, and nothing else. */
export function isSomebody(text: string): boolean {
  return isNamed(text) && beginsWithSurname(text) && !isProvince(text) && !saysTotal(text);
}

/** A known surname's name beside a date or a number, or with a birth date in one line of words: never furniture, wherever the row stands. */
export const holdsName = (cells: readonly RowCell[]): boolean =>
  cells.some(({ cell, ...named }) => {
    if (cell.kind !== 'text') return false;
    const text = plainText(cell);
    if (peopleInWords(text).length > 0) return true;
    return isSomebody(text) && cells.some((other) => other.column !== named.column && isDateOrNumber(other.cell));
  });

/** The same of a name that may be a rare one, beside what only a person has: a date, a long number, an ordinal and a year. */
export const holdsPerson = (cells: readonly RowCell[]): boolean => {
  if (holdsName(cells)) return true;
  const isNumbered = NUMBERED.test(cells[0]?.cell.text.trim() ?? '') && cells.slice(2).some(({ cell }) => isYear(cell));
  const hasData = isNumbered || cells.some(({ cell }) => isPersonal(cell));
  return hasData && cells.some(({ cell }) => cell.kind === 'text' && couldBeName(plainText(cell)));
};
