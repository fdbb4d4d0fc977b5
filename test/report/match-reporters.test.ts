import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { matchCsv } from '../../src/report/match-csv.ts';
import { matchJson } from '../../src/report/match-json.ts';
import { SCHEMAS } from '../../src/report/schemas.ts';
import { sampleMatch } from './sample-match.ts';

const validate = new Ajv2020({ allErrors: true, strict: true, strictTypes: false }).compile(SCHEMAS.match);

test('the JSON keeps to its schema, with pairs and without', () => {
  for (const report of [sampleMatch(), { ...sampleMatch(), pairs: [] }]) {
    validate(JSON.parse(matchJson(report)));
    expect(validate.errors).toBeNull();
  }
});

test('a pair has its levels in bits', () => {
  expect(JSON.parse(matchJson(sampleMatch())).pairs[0]).toEqual({
    left: { file: 'thon-1.xlsx', sheet: 'Danh sách, tháng 1', row: 12 },
    right: { file: 'co-so-du-lieu.xlsx', sheet: 'Đảng viên', row: 40 },
    verdict: 'same',
    probability: 0.999999,
    levels: [{ comparison: 'name', level: 'exact', bits: 14.25 }],
  });
});

test('the csv quotes a comma and guards what a spreadsheet would compute', () => {
  const [pair] = sampleMatch().pairs;
  if (!pair) throw new Error('the sample has a pair');
  const lines = matchCsv({ pairs: [{ ...pair, right: { ...pair.right, file: '-cu.xlsx', sheet: '=1+"1"' } }] }).split('\r\n');
  expect(lines).toEqual([
    '\uFEFFleft_file,left_sheet,left_row,right_file,right_sheet,right_row,verdict,probability',
    `thon-1.xlsx,"Danh sách, tháng 1",12,'-cu.xlsx,"'=1+""1""",40,same,0.999999`,
    '',
  ]);
});
