import type { Bilingual } from './finding.ts';
import type { Role } from './source.ts';
import type { Table } from './table.ts';

/** One role that a file was read in. */
export interface LoadedWorkbook {
  readonly role: Role;
  readonly file: string;
  readonly sha256: string;
  /** Whether nothing told the role: registry or chi bộ list, it was assumed. */
  readonly isAssumed: boolean;
}

/** Everything the run was given to read, in the order of roles and paths. */
export interface LoadedInputs {
  readonly workbooks: readonly LoadedWorkbook[];
  readonly tables: readonly Table[];
  readonly skipped: readonly SkippedFile[];
}

/** A file that was passed over. */
export interface SkippedFile {
  readonly file: string;
  readonly reason: string;
  /** Set on a file that should have been read and could not be (`--keep-going`): nothing of it is in the report. */
  readonly error?: Bilingual;
  /** The roles that such a file was given in, or was read in before it failed: what those hold is known in part only. */
  readonly roles?: readonly Role[];
}
