import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { SCHEMAS } from '../src/report/schemas.ts';
import { answerTo, COMMUNE, type ReportJson, readTruth, reportOf } from './cli/commune-run.ts';

let report: ReportJson;
beforeAll(async () => {
  report = await reportOf(['audit', ...COMMUNE]);
});

const explained = async (...words: readonly string[]) => {
  const { exitCode, stdout } = await answerTo(['explain', ...words, ...COMMUNE, '--format', 'json']);
  expect(exitCode).toBe(0);
  return JSON.parse(stdout);
};
const refOf = ([file, sheet, row]: readonly [string, string, number]) => `${file}${sheet === '' ? '' : `#${sheet}`}!${row}`;

describe('a finding is explained by its id', () => {
  test.each(['missing/from-registry', 'matches/unsure', 'conflicts/birth-date'])('%s', async (rule) => {
    const finding = report.findings.find((candidate) => candidate.rule === rule);
    if (finding === undefined) return;
    const { finding: named, pairs, rows } = await explained(finding.id);
    expect(named).toMatchObject({ id: finding.id, rule });
    expect(pairs.length + rows.length).toBeGreaterThan(0);
  });

  test('who is missing was joined with no row of the registry, and why is said of the nearest', async () => {
    const finding = report.findings.find(({ rule }) => rule === 'missing/from-registry');
    const { rows } = await explained(finding?.id ?? '');
    expect(rows[0].candidates.length).toBeGreaterThan(0);
    expect(rows[0].candidates.every(({ verdict }: { verdict: string }) => verdict !== 'same')).toBe(true);
  });

  test('an id that no finding has is wrong use', async () => {
    const { exitCode, stderr } = await answerTo(['explain', '0000000000000000', ...COMMUNE, '--lang', 'en']);
    expect([exitCode, stderr]).toEqual([
      2,
      'reconcile: no finding has the id 0000000000000000 with these files, this day and this scope\n',
    ]);
  });
});

test('a pair of the truth is explained as one person, and the JSON keeps to its schema', async () => {
  const [pair] = readTruth().pairs;
  if (!pair) throw new Error('the commune has pairs');
  const json = await explained(refOf(pair[0]), refOf(pair[1]));
  const validate = new Ajv2020({ allErrors: true, strict: true, strictTypes: false }).compile(SCHEMAS.explain);
  validate(json);
  expect(validate.errors).toBeNull();
  expect(json.pairs[0]).toMatchObject({ verdict: 'same', reason: 'joined' });
});

test('the thresholds are those of the run, and so are the findings', async () => {
  const [pair] = readTruth().pairs;
  const ref = refOf(pair?.[0] ?? ['', '', 0]);
  expect((await explained(ref)).thresholds).toEqual({ same: 0.99, unsure: 0.5 });
  expect((await explained(ref, '--set', 'match.same=0.95', '--set', 'match.unsure=0,6')).thresholds).toEqual({ same: 0.95, unsure: 0.6 });

  const set = ['--set', 'transfer.presentWithin=5'];
  const { findings } = await reportOf(['audit', ...COMMUNE, ...set]);
  const known = new Set(report.findings.map(({ id }) => id));
  const own = findings.find(({ id, rule }) => rule === 'transfers/paper-not-presented' && !known.has(id));
  expect(own?.settings.map(({ parameter }) => parameter)).toEqual(['transfer.presentWithin']);
  expect((await explained(own?.id ?? '', ...set)).finding).toMatchObject({ id: own?.id, rule: 'transfers/paper-not-presented' });
});

test('numbers are masked unless asked for', async () => {
  const [pair] = readTruth().pairs;
  const words = ['explain', refOf(pair?.[0] ?? ['', '', 0]), ...COMMUNE];
  expect((await answerTo(words)).stdout).not.toMatch(/\d{8}/);
  expect((await answerTo([...words, '--show-ids'])).stdout).toMatch(/\d{8}/);
});
