import type { Bilingual } from './finding.ts';
import type { Role } from './source.ts';
import type { Table } from './table.ts';

/** Everything the run was given to read, in the order of roles and paths. */
export interface LoadedInputs {
  readonly workbooks: readonly { readonly role: Role; readonly file: string; readonly sha256: string }[];
  readonly tables: readonly Table[];
  readonly skipped: readonly SkippedFile[];
}

/** A file that was passed over. */
export interface SkippedFile {
  readonly file: string;
  readonly reason: string;
  /** Set on a file that should have been read and could not be (`--keep-going`): nothing of it is in the report. */
  readonly error?: Bilingual;
}
