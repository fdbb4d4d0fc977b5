import type { RowReader } from './read-row.ts';

const WHOLE_NAME = /^[^\d]*\p{L}+(?:\s+\p{L}+)+[^\d]*$/u;
const WITH_DATE_OR_NUMBER = /\d{4}/;
const TOLD_APART_BY = ['birthDate', 'nationalId', 'partyCard'] as const;

const linesThat = (text: string, pattern: RegExp): number => text.split('\n').filter((line) => pattern.test(line.trim())).length;

/**
 * Whether two people are typed into one row, each on a line of every cell: "Nguyễn Văn An⏎Trần Thị Bình" beside
 * "15/03/1985⏎02/09/1990". One name would stand for both, and one birth date.
 */
export function holdsTwoPeople(row: RowReader): boolean {
  const isStacked = row.values('fullName').some(({ text }) => linesThat(text, WHOLE_NAME) > 1);
  return isStacked && TOLD_APART_BY.some((field) => row.values(field).some(({ text }) => linesThat(text, WITH_DATE_OR_NUMBER) > 1));
}
