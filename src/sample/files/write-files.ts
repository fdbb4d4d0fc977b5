import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { csvBytes } from './csv-bytes.ts';
import type { SampleFile } from './sample-file.ts';
import { xlsxBytes } from './xlsx-bytes.ts';

function bytesOf(file: SampleFile): Promise<Buffer> {
  if ('text' in file) return Promise.resolve(Buffer.from(file.text()));
  return file.csv ? csvBytes(file.sheets(), file.csv) : xlsxBytes(file.sheets());
}

/** Writes files one after the other, with the folders they stand in. */
export async function writeFiles(
  folder: string,
  files: readonly SampleFile[],
  onFile: (file: string, done: number, all: number) => void,
): Promise<void> {
  for (const [at, file] of files.entries()) {
    const path = join(folder, file.path);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, await bytesOf(file));
    onFile(file.path, at + 1, files.length);
  }
}
