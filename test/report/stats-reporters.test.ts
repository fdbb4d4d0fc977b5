import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { SCHEMAS } from '../../src/report/schemas.ts';
import { statsCsv } from '../../src/report/stats-csv.ts';
import { statsJson } from '../../src/report/stats-json.ts';
import { statsText } from '../../src/report/stats-text.ts';
import { bar } from '../../src/report/text/bar.ts';
import { countCommune } from '../stats/count-commune.ts';
import { sampleStats } from './sample-stats.ts';

const validate = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, allowUnionTypes: true }).compile(SCHEMAS.stats);

test('the JSON keeps to its schema, with what is told and what is not', async () => {
  for (const report of [sampleStats(), await countCommune(), await countCommune(['branches', 'organizations'])]) {
    validate(JSON.parse(statsJson(report)));
    expect(validate.errors).toBeNull();
  }
});

test('a figure that cannot be told is null in the JSON, and says why', () => {
  const [, , , unknown] = JSON.parse(statsJson(sampleStats())).units;
  expect([unknown.members, unknown.untold.members, unknown.ages, unknown.untold.ages]).toEqual([null, 'no-source', null, 'no-source']);
});

test('the csv leaves it empty, and guards what a spreadsheet would compute', () => {
  const lines = statsCsv(sampleStats()).split('\r\n');
  expect(lines[0]).toMatch(/^\uFEFFlevel,committee,branch,counted_in,branches,uncounted,members,/);
  expect(lines[4]).toMatch(/^branch,Đảng bộ xã Hải Thượng,"'=Chi bộ, xóm 6",,1,1,,,,/);
});

test.each([
  ['en', 'cannot be told: no transfer book (--transfers) was given'],
  ['vi', 'không xác định được: chưa có sổ chuyển sinh hoạt (--transfers)'],
] as const)('the text says it in words (%s)', (language, words) => {
  const report = {
    ...sampleStats(),
    units: sampleStats().units.map((unit) => ({ ...unit, control: { value: null, why: 'no-transfers' } as const })),
  };
  expect(statsText(report, { language, color: false, width: 120, showIds: false })).toContain(words);
});

test.each([
  [0, 10, 4, ''],
  [10, 10, 4, '████'],
  [5, 10, 4, '██'],
  [1, 1000, 4, '▏'],
  [20, 10, 4, '████'],
  [1, 0, 4, ''],
])('a bar of %i in %i on %i columns', (part, whole, width, drawn) => {
  expect(bar(part, whole, width)).toBe(drawn);
});
