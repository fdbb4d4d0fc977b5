// node test/bench/audit/run.js [--sample nam-dinh|province|hai-nam] [--seed N] [--in FOLDER]: what an audit of a city or of a
// province takes beside merely reading its files, by flags and as a folder alone. Needs `npm run build`; `--in` takes a
// folder that `reconcile sample` has written. Seconds are of CPU, so that other work on the machine says little; it fails
// where an audit takes more times the reading, or more memory, than it did. The province takes some minutes.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { sample: { type: 'string', default: 'nam-dinh' }, seed: { type: 'string', default: '1' }, in: { type: 'string' } },
});
/** By sample: at most so many times the CPU time of reading the files, and so much memory. */
const LIMITS = {
  'hai-nam': { times: 8, mebibytes: 300 },
  'nam-dinh': { times: 8, mebibytes: 700 },
  province: { times: 8, mebibytes: 2048 },
};
const limits = LIMITS[values.sample];
if (limits === undefined) throw new Error(`no such sample: ${values.sample}`);

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const cli = here('../../../bin/reconcile.js');
const scratch = mkdtempSync(join(tmpdir(), 'reconcile-bench-'));

/** Runs a program of ours; an audit ends with 1 where it finds something. */
function run(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', here('usage.js'), ...args], { encoding: 'utf8' });
  if (status !== 0 && status !== 1) throw new Error(stderr);
  return { stdout, ...JSON.parse(stderr.trim().split('\n').at(-1)) };
}

function audit(name, inputs) {
  const report = join(scratch, 'report.json');
  const usage = run(cli, 'audit', ...inputs, '--as-of', '2024-02-18', '--output', report);
  const { findings, summary } = JSON.parse(readFileSync(report, 'utf8'));
  return { name, ...usage, said: `${summary.members} members, ${findings.length} findings, ${summary.breaches.persons} in breach` };
}

function flagsFor(folder) {
  const named = (start) => readdirSync(folder).flatMap((file) => (file.startsWith(start) ? [join(folder, file)] : []));
  const roles = { registry: named('co-so-du-lieu'), transfers: named('so-chuyen'), organizations: named('to-chuc') };
  return [...Object.entries(roles).flatMap(([role, files]) => [`--${role}`, ...files]), '--branches', join(folder, 'chi-bo')];
}

try {
  const folder = values.in ?? join(scratch, values.sample);
  if (values.in === undefined) run(cli, 'sample', values.sample, '--seed', values.seed, '--out', folder);
  const reading = run(here('read-files.js'), folder);
  const audits = [audit('audit by flags', flagsFor(folder)), audit('audit of a folder', [folder])];
  const failures = [];
  for (const { name, seconds, mebibytes, said } of [{ name: 'reading', ...reading, said: reading.stdout }, ...audits]) {
    const times = seconds / reading.seconds;
    process.stdout.write(
      `${name.padEnd(17)} ${seconds.toFixed(1).padStart(6)} s CPU  ${mebibytes.toFixed(0).padStart(5)} MiB  ${times.toFixed(1).padStart(4)} × reading  ${said}\n`,
    );
    if (times > limits.times) failures.push(`${name}: ${times.toFixed(1)} times the reading, not at most ${limits.times}`);
    if (mebibytes > limits.mebibytes) failures.push(`${name}: ${mebibytes.toFixed(0)} MiB, not at most ${limits.mebibytes}`);
  }
  for (const failure of failures) process.stdout.write(`FAILED ${failure}\n`);
  process.exitCode = failures.length > 0 ? 1 : 0;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
