import type { Day } from './calendar-date.ts';

/**
 * One cell as it was read, nothing interpreted but its type. `text` is what a person sees, as nearly as the file
 * tells (a number's shortest digits, an error's code); `font` is the cell's font name, which tells legacy encodings.
 */
export type Cell =
  | { readonly kind: 'text'; readonly text: string; readonly font: string | null }
  | { readonly kind: 'number'; readonly text: string; readonly value: number; readonly font: string | null }
  | { readonly kind: 'date'; readonly text: Day; readonly font: string | null }
  | { readonly kind: 'boolean'; readonly text: string; readonly font: string | null }
  | { readonly kind: 'error'; readonly text: string; readonly font: string | null };

/** A merged range; rows and columns are 1-based and inclusive. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The seam behind which reading stands: a grid of typed cells. Rows and columns are 1-based, as a spreadsheet numbers them. */
export interface Sheet {
  /** "" for csv. */
  readonly name: string;
  readonly hidden: boolean;
  /** First and last row with any content; 0 and 0 for an empty sheet. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly merges: readonly Merge[];
  /** The day 0 of the file's calendar: a number of days may stand in a cell that is not formatted as a date. */
  readonly dayZero: Day;
  /** The cell, or null where there is nothing, or only white space. A merged range has its content at its top left only. */
  cell(row: number, column: number): Cell | null;
  /** The columns, from left to right, outside which the row is surely empty: a sheet may be a million rows by 16,384 columns. */
  columnsNear(row: number): readonly number[];
  isRowHidden(row: number): boolean;
  isColumnHidden(column: number): boolean;
}

/** A file that was read. `sha256` is of its bytes, in lower-case hexadecimal digits. */
export interface Workbook {
  readonly file: string;
  readonly sha256: string;
  readonly sheets: readonly Sheet[];
}
