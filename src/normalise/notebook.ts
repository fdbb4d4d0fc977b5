import type { CellIssue, Repair } from '../model/cell-issue.ts';

/** What is noted while records are read: cells that cannot be used and values that were repaired. */
export interface Notebook {
  readonly issues: CellIssue[];
  readonly repairs: Repair[];
}
