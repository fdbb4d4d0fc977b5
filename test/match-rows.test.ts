import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

describe('rows told of two lists and a registry', () => {
  const HEAD = 'Họ và tên,Ngày sinh,Số CCCD,Chi bộ';
  const [LAN, BINH, HOA] = [
    'Đỗ Thị Lan,04/08/1953,036153000001',
    'Lý Văn Bình,03/06/1960,036060000002',
    'Tạ Thị Hoa,09/11/1961,036161000002',
  ];
  const folder = mkdtempSync(join(tmpdir(), 'reconcile-match-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const write = (name: string, ...rows: readonly string[]) => {
    const path = join(folder, name);
    writeFileSync(path, [HEAD, ...rows, ''].join('\n'));
    return path;
  };
  const one = write('xom-1.csv', `${LAN},Xóm 1`, `${BINH},Xóm 1`, 'Vũ Bá Đạt,,,Xóm 1', ',01/01/1950,036050000009,Xóm 1');
  const two = write('xom-2.csv', `${BINH},Xóm 2`, `${HOA},Xóm 2`);
  const registry = write('co-so-du-lieu.csv', `${LAN},Xóm 1`, `${HOA},Xóm 2`, `${HOA},Xóm 2`);
  const told = async (...files: readonly string[]) => JSON.parse((await answerTo(['match', ...files, '--format', 'json'])).stdout);
  const both = ['--branches', one, two, '--registry', registry];
  const ends = ({ pairs }: { pairs: { left: { file: string; row: number }; right: { file: string; row: number } }[] }) =>
    pairs.map(({ left, right }) => `${baseName(left.file)} ${left.row} = ${baseName(right.file)} ${right.row}`);

  test('who stands on two lists and not in the registry is a pair of two list rows', async () => {
    expect(ends(await told(...both))).toEqual([
      'xom-1.csv 2 = co-so-du-lieu.csv 2',
      'xom-1.csv 3 = xom-2.csv 2',
      'xom-2.csv 3 = co-so-du-lieu.csv 3',
      'xom-2.csv 3 = co-so-du-lieu.csv 4',
    ]);
  });

  test('the csv, by which programs join lists and registry, has no such pair', async () => {
    const { stdout } = await answerTo(['match', ...both, '--format', 'csv']);
    expect(samePairs({ exitCode: 0, stdout, stderr: '' })).toHaveLength(3);
  });

  test('the counts are of what was found', async () => {
    const { summary, indistinct } = await told(...both);
    expect(summary).toMatchObject({ isOneSided: false, leftRows: 5, rightRows: 3, unreadRows: 1, matchedRows: 4, leftOnlyRows: 2 });
    expect(summary).toMatchObject({ unsureRows: 0, unmatchedRows: 1, indistinctRows: 1 });
    expect(indistinct).toEqual([expect.objectContaining({ row: 4 })]);
    const { stdout } = await answerTo(['match', ...both, '--lang', 'en']);
    expect(stdout).toContain('List rows that found their person: 4\n  of these on lists alone, not in the registry: 2\n');
    expect(stdout).toContain('Rows with too little to tell apart: 1\nRows in which no name could be read: 1\n');
    expect(stdout).toMatch(/Too little to tell apart \(1\)\n.*xom-1\.csv!4 {2}Vũ Bá Đạt\n/);
  });

  test('the audit finds as many rows that say too little', async () => {
    const { findings } = JSON.parse((await answerTo(['audit', ...both, '--format', 'json'])).stdout);
    const bare = findings.filter(({ rule }: { rule: string }) => rule === 'matches/indistinct');
    expect(bare.map(({ data }: { data: object }) => data)).toEqual([{ rows: 1 }]);
  });

  test('a registry alone is held against itself, and nothing is said of lists', async () => {
    const { summary } = await told('--registry', registry);
    expect(summary).toMatchObject({ isOneSided: true, leftRows: 3, matchedRows: 2, leftOnlyRows: 0, unmatchedRows: 1 });
    const { stdout } = await answerTo(['match', '--registry', registry, '--lang', 'en']);
    expect(stdout).toContain('Rows held against one another: 3\nRows that another row has as well: 2\n');
    expect(stdout).not.toMatch(/lists/i);
  });
});
