import { isCommonSurname } from '../vietnam/surname.ts';
import type { RowReader } from './read-row.ts';

const WHOLE_NAME = /^[^\d]*\p{L}+(?:\s+\p{L}+)+[^\d]*$/u;
const WHOLE_DATE = /^\D*\d{1,2}\D+\d{1,2}\D+\d{4}\D*$/;

/** Whether a cell has several different lines of one kind. */
const hasSeveral = (text: string, pattern: RegExp): boolean =>
  text.includes('\n') &&
  new Set(
    text
      .split('\n')
      .map((line) => line.trim().toLowerCase())
      .filter((line) => pattern.test(line)),
  ).size > 1;

const BETWEEN = /\s*[\n;&+]\s*|\s+[-–—/]\s+|\s+và\s+/u;

/** Whole names of two families in one cell: "Nguyễn Văn Bình - Trần Văn Cường". What stands after a name is else its own. */
function areOfTwoFamilies(text: string): boolean {
  if (!BETWEEN.test(text)) return false;
  const surnames = text.split(BETWEEN).flatMap((part) => {
    const [surname = '', ...rest] = part.trim().toLowerCase().split(/\s+/);
    return isCommonSurname(surname) && rest.length > 1 && WHOLE_NAME.test(part) ? [surname] : [];
  });
  return new Set(surnames).size > 1;
}

/**
 * Whether two people are typed into one row: whole names of two families in one cell, or each on a line of every cell,
 * "Nguyễn Văn An⏎Nguyễn Thị Bình" beside "15/03/1985⏎02/09/1990". One name would stand for both, and one birth date. The name
 * in use over the name at birth, and the card over the old card, are one person's.
 */
export function holdsTwoPeople(row: RowReader): boolean {
  const isTwice = (field: 'fullName' | 'birthDate', pattern: RegExp) => row.values(field).some(({ text }) => hasSeveral(text, pattern));
  return (
    row.values('fullName').some(({ text }) => areOfTwoFamilies(text)) ||
    (isTwice('fullName', WHOLE_NAME) && isTwice('birthDate', WHOLE_DATE))
  );
}
