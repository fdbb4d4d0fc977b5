import type { Field } from './field.ts';
import type { RowRef } from './source.ts';

/** What is wrong with a cell: letters were lost, a number that lost its zeros does not fit its holder, day and month may have changed places. */
export const CELL_DOUBTS = ['damaged-text', 'unconfirmed-zeros', 'day-or-month'] as const;
export type CellDoubt = (typeof CELL_DOUBTS)[number];

/** A cell that says something which cannot be used; the row stays and the field is unknown, or known in part. */
export interface CellIssue {
  readonly kind: 'unreadable-cell' | 'unknown-status' | CellDoubt;
  readonly source: RowRef;
  /** Position in the run's tables. */
  readonly table: number;
  /** The record's node, null for a row without a record. */
  readonly node: number | null;
  /** Column letters, "C". */
  readonly column: string;
  readonly heading: string;
  readonly field: Field;
  /** As seen. */
  readonly text: string;
}

/** A value that was repaired on reading, for matching and comparison only. */
export interface Repair {
  readonly table: number;
  readonly row: number;
  readonly column: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
}
