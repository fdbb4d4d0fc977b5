import { rename, rm, writeFile } from 'node:fs/promises';
import { systemCodeOf } from './system-code.ts';

/** Writes beside a file under a name that nothing has yet, and returns the name. */
async function writeBeside(path: string, content: string | Uint8Array): Promise<string> {
  for (let attempt = 1; ; attempt++) {
    const beside = attempt === 1 ? `${path}.tmp` : `${path}.${attempt}.tmp`;
    try {
      await writeFile(beside, content, { encoding: 'utf8', flag: 'wx' });
      return beside;
    } catch (error) {
      if (systemCodeOf(error) === 'EEXIST') continue;
      await rm(beside, { force: true });
      throw error;
    }
  }
}

/** Writes beside the file and renames, so that a failure never leaves an earlier report cut short. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const beside = await writeBeside(path, content);
  try {
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
