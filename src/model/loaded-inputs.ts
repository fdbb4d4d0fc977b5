import type { Role } from './source.ts';
import type { Table } from './table.ts';

/** Everything the run was given to read, in the order of roles and paths. */
export interface LoadedInputs {
  readonly workbooks: readonly { readonly role: Role; readonly file: string; readonly sha256: string }[];
  readonly tables: readonly Table[];
  readonly skipped: readonly { readonly file: string; readonly reason: string }[];
}
