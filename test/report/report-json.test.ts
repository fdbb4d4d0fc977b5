import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { reportJson } from '../../src/report/report-json.ts';
import { SCHEMAS } from '../../src/report/schemas.ts';
import { sampleReport } from './sample-report.ts';

const validate = new Ajv2020({ allErrors: true, strict: true, strictTypes: false }).compile(SCHEMAS.report);

const jsonOf = (report: Report, showIds = false): Record<string, unknown> => JSON.parse(reportJson(report, { showIds }));

describe('the JSON report', () => {
  test('keeps to its schema', () => {
    validate(jsonOf(sampleReport()));
    expect(validate.errors).toBeNull();
  });

  test('keeps to its schema when there is nothing to say', () => {
    const { summary } = sampleReport();
    validate(
      jsonOf(sampleReport({ inputs: [], skipped: [], findings: [], rules: {}, summary: { ...summary, byRule: {}, notExamined: [] } })),
    );
    expect(validate.errors).toBeNull();
  });

  test('has its keys in the documented order and ends in a line break', () => {
    expect(Object.keys(jsonOf(sampleReport()))).toEqual(['schema', 'tool', 'asOf', 'inputs', 'skipped', 'summary', 'findings', 'settled']);
    expect(reportJson(sampleReport(), { showIds: false })).toMatch(/^\{\n {2}"schema": "reconcile-report\/1",\n[\s\S]*\n\}\n$/);
  });

  test('masks the numbers of persons in data and repairs', () => {
    const text = reportJson(sampleReport(), { showIds: false });
    expect(text).not.toMatch(/0?36185001234/);
    expect(text).toContain('"number": "*********234"');
  });

  test('shows them when asked to', () => {
    const text = reportJson(sampleReport(), { showIds: true });
    expect(text).toContain('"number": "036185001234"');
    expect(text).toContain('"from": "36185001234"');
  });

  test('leaves repairs of other columns as they are', () => {
    expect(reportJson(sampleReport(), { showIds: false })).toContain('"from": "NguyÔn"');
  });
});

test.each([
  ['an unknown key', { extra: 1 }],
  ['a day that is none', { asOf: '18/02/2024' }],
  ['no findings', { findings: undefined }],
])('the schema refuses a report with %s', (_, change) => {
  const changed: unknown = JSON.parse(JSON.stringify({ ...jsonOf(sampleReport()), ...change }));
  expect(validate(changed)).toBe(false);
});
