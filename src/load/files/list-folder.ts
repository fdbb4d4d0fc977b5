import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';

export interface FolderListing {
  /** Paths within the folder, its subfolders' files too; the same order on every machine. */
  readonly files: readonly string[];
  /** Subfolders that nobody may look into, "" for the folder itself. */
  readonly closed: readonly string[];
}

const inCodeUnitOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** What a folder holds; a link to a folder is followed, but no folder is entered twice. */
export async function listFolder(folder: string): Promise<FolderListing> {
  const files: string[] = [];
  const closed: string[] = [];
  const entered = new Set<string>();
  const isFolder = (path: string) =>
    stat(path).then(
      (found) => found.isDirectory(),
      () => false,
    );
  const visit = async (relative: string): Promise<void> => {
    const at = join(folder, relative);
    const real = await realpath(at).catch(() => at);
    if (entered.has(real)) return;
    entered.add(real);
    const entries = await readdir(at, { withFileTypes: true }).catch(() => null);
    if (entries === null) closed.push(relative.replace(/\/$/, ''));
    for (const entry of entries?.toSorted((a, b) => inCodeUnitOrder(a.name, b.name)) ?? []) {
      const isLink = entry.isSymbolicLink();
      if (entry.isDirectory() || (isLink && (await isFolder(join(at, entry.name))))) await visit(`${relative}${entry.name}/`);
      else files.push(`${relative}${entry.name}`);
    }
  };
  await visit('');
  return { files: files.sort(inCodeUnitOrder), closed };
}
