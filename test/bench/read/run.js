// node test/bench/read/run.js [ROWS]: our reader of xlsx against exceljs, in turn, each in a process of its own.
// The figures are ratios of one run on one machine; they say nothing about another. Needs `npm run build` first. It fails where
// exceljs's streaming reader, which loses letters, is faster, or where ours takes more memory than it did.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROUNDS = 3;
/** For 100,000 rows; more rows may take more. */
const MOST_MEBIBYTES = 200;
const ROWS = Number(process.argv[2] ?? 100_000);
const READERS = ['reconcile', 'exceljs-stream', 'exceljs-readfile'];
const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'reconcile-bench-'));
const run = (...args) => execFileSync(process.execPath, args, { encoding: 'utf8' });
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

try {
  const path = join(folder, 'danh-sach.xlsx');
  run(here('write-list.js'), path, String(ROWS));
  const runs = Array.from({ length: ROUNDS }, () => READERS.map((reader) => JSON.parse(run(here('read-with.js'), reader, path)))).flat();
  const ours = median(runs.filter(({ reader }) => reader === 'reconcile').map(({ seconds }) => seconds));
  const failures = [];
  for (const reader of READERS) {
    const own = runs.filter((result) => result.reader === reader);
    const seconds = median(own.map((result) => result.seconds));
    const memory = Math.max(...own.map(({ mebibytes }) => mebibytes));
    process.stdout.write(
      `${reader.padEnd(17)} ${seconds.toFixed(2)} s  ${memory.toFixed(0)} MiB  ${own[0]?.cells} cells  ${(seconds / ours).toFixed(2)} × ours\n`,
    );
    if (reader === 'exceljs-stream' && seconds < ours) failures.push(`${reader} is faster`);
    if (reader === 'reconcile' && ROWS <= 100_000 && memory > MOST_MEBIBYTES) failures.push(`more than ${MOST_MEBIBYTES} MiB`);
  }
  for (const failure of failures) process.stdout.write(`FAILED ${failure}\n`);
  process.exitCode = failures.length > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
