import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, expect, test } from 'vitest';
import { SCHEMAS } from '../src/report/schemas.ts';
import { type Answer, answerTo, BRANCHES, COMMUNE, REGISTRY, readTruth } from './cli/commune-run.ts';

const baseName = (file: string) => file.split('/').at(-1) ?? file;

/** The lines of verdict same, as the truth writes them. */
const samePairs = ({ stdout }: Answer) =>
  stdout
    .trim()
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(','))
    .filter((cells) => cells[6] === 'same')
    .map(([file = '', sheet, row, rightFile = '', rightSheet, rightRow]) =>
      [baseName(file), sheet, row, baseName(rightFile), rightSheet, rightRow].join('|'),
    );

let csv: Answer;
beforeAll(async () => {
  csv = await answerTo(['match', ...COMMUNE, '--format', 'csv']);
});

test('every pair of the commune is found, and no other', () => {
  const real = readTruth().pairs.map((pair) => pair.flat().join('|'));
  expect(samePairs(csv).sort()).toEqual(real.sort());
});

test('pairs are no faults: the exit code is 0', () => {
  expect(csv.exitCode).toBe(0);
});

test('the JSON has the same pairs and keeps to its schema', async () => {
  const json = JSON.parse((await answerTo(['match', ...COMMUNE, '--format', 'json'])).stdout);
  const validate = new Ajv2020({ allErrors: true, strict: true, strictTypes: false }).compile(SCHEMAS.match);
  validate(json);
  expect(validate.errors).toBeNull();
  expect(json.pairs.filter(({ verdict }: { verdict: string }) => verdict === 'same')).toHaveLength(samePairs(csv).length);
  expect(json.pairs[0].levels).toContainEqual(expect.objectContaining({ comparison: 'name', level: expect.any(String) }));
});

test('lists alone are searched for people who stand on two of them', async () => {
  const { stdout, exitCode } = await answerTo(['match', '--branches', BRANCHES, '--format', 'csv']);
  expect([exitCode, stdout.split('\r\n')[0]]).toEqual([0, csv.stdout.split('\r\n')[0]]);
});

test('an output file leaves the sums to the terminal', async () => {
  const { stdout } = await answerTo(['match', '--registry', REGISTRY, '--branches', BRANCHES, '--output', 'khop.csv', '--lang', 'en']);
  expect(stdout).toMatch(/^reconcile .* - who is who\nthresholds: one person 99 %, .* 50 %\nRows on lists: \d+\n/);
  expect(stdout).not.toContain('One person (');
});
