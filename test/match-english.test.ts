import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { answerTo } from './cli/commune-run.ts';

const FOLDER = 'fixtures/english';

const pairsOf = async (...options: readonly string[]) => {
  const files = ['--registry', `${FOLDER}/registry.csv`, '--branches', `${FOLDER}/list.csv`, '--columns', `${FOLDER}/columns.json`];
  const { stdout, stderr } = await answerTo(['match', ...files, '--format', 'csv', ...options], {
    readFile: async (path) => readFileSync(path.slice(path.indexOf(FOLDER)), 'utf8'),
  });
  expect(stderr).toBe('');
  return stdout
    .trim()
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(','))
    .map(([, , left, , , right, verdict]) => `${left} ${right} ${verdict}`);
};

test('people of another country are matched by a mapping of columns: mistyped, in another order, with seven digits or none', async () => {
  expect(await pairsOf()).toEqual(['2 2 same', '3 3 same', '4 4 same', '5 5 same', '6 6 same', '7 7 same', '8 8 same']);
});
