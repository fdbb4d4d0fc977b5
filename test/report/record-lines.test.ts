import { expect, test } from 'vitest';
import { recordLines, rowRanges } from '../../src/report/text/record-lines.ts';

test.each([
  [[7], '7'],
  [[3, 4, 5, 9], '3-5, 9'],
  [[9, 4, 3, 4], '3-4, 9'],
])('the rows %j are written %s', (rows, text) => {
  expect(rowRanges(rows)).toBe(text);
});

test('rows stand one a line under their roles, a csv without a sheet', () => {
  const records = [
    { role: 'branches', file: 'xom-5.xlsx', sheet: 'Danh sách', row: 14 },
    { role: 'registry', file: 'co-so-du-lieu.csv', sheet: '', row: 31 },
  ] as const;
  expect(recordLines(records, '  ', 'en', 80)).toEqual(['  chi bộ list  xom-5.xlsx#Danh sách!14', '  registry     co-so-du-lieu.csv!31']);
});

test('many rows of one sheet share lines, and none is lost', () => {
  const records = Array.from({ length: 40 }, (_, index) => ({ role: 'registry', file: 'a.csv', sheet: '', row: 2 + 2 * index }) as const);
  const lines = recordLines(records, '', 'en', 40);
  expect(lines.length).toBeLessThan(10);
  expect(lines.join(' ').match(/\d+/g)).toEqual(records.map(({ row }) => String(row)));
});
