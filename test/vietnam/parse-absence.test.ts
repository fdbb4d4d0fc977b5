import { expect, test } from 'vitest';
import { parseAbsence } from '../../src/vietnam/parse-absence.ts';

test.each([
  ['4', 4, null],
  ['05 tháng', 5, null],
  ['0', 0, null],
  ['12', 12, null],
  ['5/12', 5, null],
  ['3 buổi', 3, null],
  ['4 tháng (2023)', 4, 2023],
  ['3 tháng năm 2023', 3, 2023],
  ['Năm 2022: 6 tháng', 6, 2022],
  ['2023 - 4', 4, 2023],
  ['Tháng 5', 1, null],
  ['Tháng 3, 4, 5', 3, null],
  ['T3,T4', 2, null],
  ['T3-T5/2023', 3, 2023],
  ['từ tháng 3 đến tháng 7', 5, null],
  ['Các tháng 1, 2 và 11 năm 2023', 3, 2023],
])('%s: %i months of %s', (text, months, year) => {
  expect(parseAbsence(text)).toEqual({ months, year });
});

test.each(['18', '4/2023', '12-2023', 'ốm', 'Tháng 13, 14, 15', 'tháng 11 đến tháng 2', ''])('%j is no number of months', (text) => {
  expect(parseAbsence(text)).toBeNull();
});
