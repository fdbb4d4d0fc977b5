import { rename, rm, writeFile } from 'node:fs/promises';

/** Writes beside the file and renames, so that a failure never leaves an earlier report cut short. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const beside = `${path}.tmp`;
  try {
    await writeFile(beside, text, 'utf8');
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
