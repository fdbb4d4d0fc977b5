import type { Field } from './field.ts';
import type { RowRef } from './source.ts';

/** A cell that says something which cannot be used; the row stays and the field is unknown, or known in part where letters were lost. */
export interface CellIssue {
  readonly kind: 'unreadable-cell' | 'damaged-text' | 'unknown-status';
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
