import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

const inCodeUnitOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** A folder's files, its subfolders' too, as paths within the folder; the same order on every machine. */
export async function listFolder(folder: string): Promise<readonly string[]> {
  const files: string[] = [];
  const visit = async (relative: string): Promise<void> => {
    for (const entry of await readdir(join(folder, relative), { withFileTypes: true })) {
      if (entry.isDirectory()) await visit(`${relative}${entry.name}/`);
      else files.push(`${relative}${entry.name}`);
    }
  };
  await visit('');
  return files.sort(inCodeUnitOrder);
}
