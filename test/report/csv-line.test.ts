import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvOf } from '../../src/report/csv-line.ts';

const readBack = (csv: string): readonly string[][] => parse(csv, { bom: true, relax_column_count: true });

/** What the README tells programs to do: one apostrophe is taken off where a spreadsheet would compute what follows it. */
const unguarded = (cell: string): string => (/^'+[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell) ? cell.slice(1) : cell);

test('begins with a byte order mark, without which Excel damages Vietnamese names', () => {
  expect(csvOf([['Đặng Thị Ước']])).toBe('\uFEFFĐặng Thị Ước\r\n');
});

test('quotes what a reader would take apart', () => {
  expect(csvOf([['a,b', 'say "no"', 'two\nlines', 'plain']])).toBe('\uFEFF"a,b","say ""no""","two\nlines",plain\r\n');
});

test.each(['=1+1', '+84', '-5', '@SUM(A1)', '\t=1', '\r=1', '＝1+1', '＋1', '－1', '＠A1'])(
  '%j is no formula when it is opened',
  (text) => {
    const [[cell = '']] = readBack(csvOf([[text]])) as [[string]];
    expect(cell).toBe(`'${text}`);
    expect(unguarded(cell)).toBe(text);
  },
);

test('a number below zero stays a number', () => {
  expect(csvOf([[-5, 0.25]])).toBe('\uFEFF-5,0.25\r\n');
});

test('a program reads back every text as it was', () => {
  const text = fc.stringMatching(/^['=+\-@\t\r\n",a ＝Đ]{0,6}$/);
  fc.assert(
    fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (lines) => {
      const filled = lines.map(([a = '', b = '']) => ['x', a, b]);
      expect(readBack(csvOf(filled)).map((cells) => cells.map(unguarded))).toEqual(filled);
    }),
  );
});
