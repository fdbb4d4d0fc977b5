import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

/**
 * What each folder of src may import beside itself; `pipeline` is src/reconcile.ts; `node` and `package`
 * stand for every module from outside.
 */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  model: [],
  vietnam: ['model'],
  law: ['model'],
  wording: ['model'],
  match: ['model'],
  normalise: ['model', 'vietnam'],
  standing: ['model', 'law'],
  checks: ['model', 'standing', 'law', 'wording'],
  stats: ['model', 'standing', 'law'],
  report: ['model', 'wording'],
  load: ['model', 'vietnam', 'node', 'package'],
  count: ['node', 'package'],
  write: ['model', 'node', 'package'],
  ledger: ['model', 'wording', 'node', 'package'],
  sample: ['model', 'write', 'node', 'package'],
  cli: [
    'model',
    'vietnam',
    'law',
    'wording',
    'match',
    'normalise',
    'standing',
    'checks',
    'stats',
    'report',
    'load',
    'count',
    'ledger',
    'sample',
    'write',
    'pipeline',
    'node',
    'package',
  ],
};

const LAYERS = Object.keys(ALLOWED);
const TARGETS = [...LAYERS, 'pipeline', 'node', 'package'];
const ROOT = path.resolve(import.meta.dirname, '..');
const BIOME = path.join(ROOT, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');

const OUTSIDE: Readonly<Record<string, string>> = { pipeline: '../../reconcile.ts', node: 'node:fs/promises', package: 'commander' };

const specifierOf = (target: string) => OUTSIDE[target] ?? `../../${target}/some-file.ts`;

let folder = '';
let reported: ReadonlySet<string> = new Set();

// Biome prints no diagnostics for text given on standard input, so every sample is a file in a folder of its own.
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'layers-'));
  await cp(path.join(ROOT, 'biome.json'), path.join(folder, 'biome.json'));
  for (const layer of LAYERS) {
    await mkdir(path.join(folder, 'src', layer, 'nested'), { recursive: true });
    for (const target of TARGETS) {
      await writeFile(path.join(folder, 'src', layer, 'nested', `imports-${target}.ts`), `import '${specifierOf(target)}';\n`);
    }
  }
  const options = ['lint', '--only=style/noRestrictedImports', '--vcs-enabled=false', '--reporter=github', '--max-diagnostics=none', '.'];
  const output = await promisify(execFile)(process.execPath, [BIOME, ...options], { cwd: folder }).catch((error) => error);
  reported = new Set(
    Array.from(`${output.stdout}`.matchAll(/file=\S*?src\/(\w+)\/nested\/imports-(\w+)\.ts/g), ([, from, to]) => `${from} → ${to}`),
  );
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test.each(Object.entries(ALLOWED))('%s imports only its own folder and what it may: %j', (layer, allowed) => {
  const forbidden = TARGETS.filter((target) => target !== layer && !allowed.includes(target));
  expect([...reported].filter((pair) => pair.startsWith(`${layer} →`)).sort()).toEqual(
    forbidden.map((target) => `${layer} → ${target}`).sort(),
  );
});
