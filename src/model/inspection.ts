import type { Day } from './calendar-date.ts';
import type { CellIssue } from './cell-issue.ts';
import type { SkippedFile } from './loaded-inputs.ts';
import type { InputAccount, TableAccount } from './report.ts';

/** A table as it was understood, with what could not be. */
export interface TableInspection extends TableAccount {
  /** Rows with a name or data as of a person, which cannot be read as one. */
  readonly problemRows: readonly number[];
  /** Rows in which somebody stands beside the list in columns without a heading, by their letters, and is not read. */
  readonly beside: readonly { readonly row: number; readonly columns: readonly string[] }[];
  /** Whether the sheet is hidden; it is read all the same. */
  readonly isHidden: boolean;
  /** Rows with content that are hidden and read all the same. */
  readonly hiddenRows: readonly number[];
  /** Letters of the columns that are hidden and read all the same. */
  readonly hiddenColumns: readonly string[];
  readonly issues: readonly (Pick<CellIssue, 'column' | 'heading' | 'field' | 'kind' | 'text'> & { readonly row: number })[];
}

/** How files were understood: what `reconcile inspect` prints. */
export interface Inspection {
  readonly version: string;
  /** The day by which two-digit years and lists of one chi bộ were read. */
  readonly asOf: Day;
  readonly inputs: readonly (Omit<InputAccount, 'tables'> & { readonly tables: readonly TableInspection[] })[];
  readonly skipped: readonly SkippedFile[];
}
