import type { BookColumn } from '../model/book.ts';

/** First and last column, and how many rows below the first. */
type HeadingMerge = readonly [left: number, right: number, below: 0 | 1];

/** What is merged in two rows of headings: neighbours under one word, and a heading that reaches over both rows. */
export function headingMerges(columns: readonly Pick<BookColumn, 'over'>[]): readonly HeadingMerge[] {
  const merges: HeadingMerge[] = [];
  for (let at = 0; at < columns.length; ) {
    const over = columns[at]?.over ?? null;
    let end = at;
    while (over !== null && columns[end + 1]?.over === over) end += 1;
    if (over === null) merges.push([at + 1, at + 1, 1]);
    else if (end > at) merges.push([at + 1, end + 1, 0]);
    at = end + 1;
  }
  return merges;
}
