import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { answerTo, COMMUNE } from '../cli/commune-run.ts';
import { type Blocks, readmeBlocks, withBlocks } from './readme-blocks.ts';

const readme = readFileSync('README.md', 'utf8');

let blocks: Blocks;
beforeAll(async () => {
  blocks = await readmeBlocks();
});

test('README.md shows what the tool prints, checks and finds', async () => {
  await expect(withBlocks(readme, blocks)).toMatchFileSnapshot('../../README.md');
});

test('every line of the transcript in README.md is printed by the command above it', async () => {
  const { stdout } = await answerTo(['audit', ...COMMUNE, '--as-of', '2024-02-18', '--lang', 'en']);
  const [, transcript = ''] = /```text\n(\$ node [\s\S]*?)\n```/.exec(readme) ?? [];
  const shown = transcript.split('\n').filter((line) => line.trim() !== '…');
  const typed = shown.findIndex((line) => !line.endsWith('\\')) + 1;
  const printed = new Set(stdout.split('\n'));
  expect(shown.slice(typed).filter((line) => !printed.has(line))).toEqual([]);
  expect(shown.length).toBeGreaterThan(typed + 10);
});

test('README.md opens with the two commands that are all there is to set up', () => {
  const [, commands = ''] = /```sh\n([\s\S]*?)\n```/.exec(readme) ?? [];
  expect(commands.split('\n')).toEqual(['npm ci && npm run demo', 'npm ci && npm test']);
});
