import type { Cell } from './cell.ts';

/** First and last row and column, from 1. */
export type Merge = readonly [top: number, left: number, bottom: number, right: number];

/** A sheet before it is written to a file. */
export interface SheetContent {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly merges: readonly Merge[];
  /** Numbers of rows, from 1. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly isHidden: boolean;
}

/** Writes a sheet from top to bottom. */
export interface SheetPen {
  readonly file: string;
  readonly name: string;
  /** Writes a row and returns its number. */
  readonly row: (cells?: readonly Cell[]) => number;
  readonly merge: (...merge: Merge) => void;
  readonly hide: (row: number) => void;
  readonly content: () => SheetContent;
}

/** A sheet of a file; a csv has one without a name. */
export function newSheet(file: string, name: string, { isHidden = false } = {}): SheetPen {
  const rows: (readonly Cell[])[] = [];
  const merges: Merge[] = [];
  const hiddenRows = new Set<number>();
  return {
    file,
    name,
    row: (cells = []) => rows.push(cells),
    merge: (...merge) => void merges.push(merge),
    hide: (row) => void hiddenRows.add(row),
    content: () => ({ name, rows, merges, hiddenRows, isHidden }),
  };
}
