import type { SkippedFile } from '../../model/loaded-inputs.ts';
import type { Role } from '../../model/source.ts';
import { findFiles, forward } from './find-files.ts';

/** A file to read, and in which role somebody gave it. */
export interface ClaimedFile {
  readonly file: string;
  /** null where it is to be recognised. */
  readonly role: Role | null;
  /** Named itself, not found in a folder that was given. */
  readonly isNamed: boolean;
}

/** What became of a file that cannot be read: passed over and said, or the run stops. */
export type PassOver = (file: string, error: unknown, roles: readonly Role[]) => SkippedFile;

/** The files that paths of one role name, each once and in an order that does not depend on how they were given. */
export async function claimFiles(
  paths: readonly string[],
  role: Role | null,
  orPassOver: PassOver,
): Promise<{ readonly files: readonly ClaimedFile[]; readonly skipped: readonly SkippedFile[] }> {
  const files = new Set<string>();
  const roles = role === null ? [] : [role];
  const skipped = new Map<string, SkippedFile>();
  for (const path of paths) {
    const found = await findFiles([path], role).catch((error: unknown) => ({
      files: [],
      skipped: [orPassOver(path, error, roles)],
      closed: [],
    }));
    for (const file of found.files) files.add(file);
    for (const entry of found.skipped) skipped.set(entry.file, entry);
    for (const { folder, error } of found.closed) skipped.set(folder, orPassOver(folder, error, roles));
  }
  const named = new Set(paths.map((path) => forward(path).normalize('NFC')));
  return {
    files: [...files].sort().map((file) => ({ file, role, isNamed: named.has(file.normalize('NFC')) })),
    skipped: [...skipped.values()],
  };
}
