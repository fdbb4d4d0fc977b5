import type { RowReader } from './read-row.ts';

const WHOLE_NAME = /^[^\d]*\p{L}+(?:\s+\p{L}+)+[^\d]*$/u;
const WHOLE_DATE = /^\D*\d{1,2}\D+\d{1,2}\D+\d{4}\D*$/;

/** The different lines of a cell that are of one kind. */
const linesThat = (text: string, pattern: RegExp): number =>
  new Set(
    text
      .split('\n')
      .map((line) => line.trim().toLowerCase())
      .filter((line) => pattern.test(line)),
  ).size;

/**
 * Whether two people are typed into one row, each on a line of every cell: "Nguyễn Văn An⏎Trần Thị Bình" beside
 * "15/03/1985⏎02/09/1990". One name would stand for both, and one birth date. The name in use over the name at birth, and the
 * card over the old card, are one person's.
 */
export function holdsTwoPeople(row: RowReader): boolean {
  const isTwice = (field: 'fullName' | 'birthDate', pattern: RegExp) => row.values(field).some(({ text }) => linesThat(text, pattern) > 1);
  return isTwice('fullName', WHOLE_NAME) && isTwice('birthDate', WHOLE_DATE);
}
