import type { Day } from './calendar-date.ts';

/** A piece of a cell's text, marked where it differs from the cell beside it. */
export interface TextPart {
  readonly text: string;
  readonly isDifferent: boolean;
}

/** Text stays text, whatever it begins with. */
export type BookCell =
  | string
  | number
  | null
  | { readonly day: Day }
  | { readonly bold: string }
  | { readonly changed: string }
  | { readonly parts: readonly TextPart[] };

/** `fill` is for people to write in, `id` is hidden, `number` is narrow and right-aligned. */
export type BookColumnKind = 'text' | 'number' | 'fill' | 'fill-day' | 'id';

export interface BookColumn {
  readonly heading: string;
  /** What stands over it and its neighbours, in a row of headings above; null where it reaches up itself. Where no column has it, there is one row. */
  readonly over?: string | null;
  /** In characters, as a spreadsheet counts them. */
  readonly width: number;
  readonly kind: BookColumnKind;
  /** What its drop-down offers. */
  readonly choices?: readonly string[];
  /** Whether words beside the choices are taken as well. */
  readonly isOpen?: true;
}

/** A sheet with a heading row: it is filtered, kept in view and repeated on every printed page. */
export interface BookTable {
  readonly columns: readonly BookColumn[];
  readonly rows: readonly (readonly BookCell[])[];
  /** The columns, from the left, that stay in view. */
  readonly frozen: number;
}

/** `mark` stands in the first cell, by which the tool knows its own; `lead` is what stands above the table. */
export interface BookSheet {
  readonly name: string;
  readonly mark: string;
  readonly lead: readonly (readonly BookCell[])[];
  readonly table: BookTable | null;
  /** Widths of a sheet without a table. */
  readonly widths: readonly number[];
  readonly isHidden: boolean;
}

/** A workbook as data: what it says and how it is laid out, before any library writes it. */
export interface Book {
  readonly sheets: readonly BookSheet[];
  /** What stands at the foot of a printed page, before the page's number. */
  readonly foot: string;
}
