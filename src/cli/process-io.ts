import { readFileSync } from 'node:fs';
import { access, readFile } from 'node:fs/promises';
import process from 'node:process';
import type { Day } from '../model/calendar-date.ts';
import type { Io, OutStream } from './io.ts';
import { realPath } from './real-path.ts';
import { writeWhole } from './write-whole.ts';

function streamOf(stream: NodeJS.WriteStream): OutStream {
  // `reconcile … | head` closes the pipe early, which is no fault of anybody.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    write: (content) => void stream.write(content),
    isTTY: stream.isTTY === true,
    columns: stream.isTTY === true ? stream.columns : null,
  };
}

// Not toISOString: before 7 a.m. in Vietnam that is yesterday.
function localDay(now: Date): Day {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}`;
}

function versionOfPackage(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '';
}

/** The machine as it is: the only place that touches the process and the clock. */
export const processIo = (): Io => ({
  stdout: streamOf(process.stdout),
  stderr: streamOf(process.stderr),
  env: process.env,
  cwd: process.cwd(),
  locale: Intl.DateTimeFormat().resolvedOptions().locale,
  version: versionOfPackage(),
  today: () => localDay(new Date()),
  readFile: (path) => readFile(path, 'utf8'),
  realPath,
  writeFile: writeWhole,
  exists: (path) =>
    access(path).then(
      () => true,
      () => false,
    ),
});
