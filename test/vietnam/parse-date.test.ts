import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf } from '../../src/model/calendar-date.ts';
import { dateFromNumber, parseDate, parseMonth } from '../../src/vietnam/parse-date.ts';

test.each([
  ['15/03/1985', []],
  ['1985-03-15', []],
  ['19850315', []],
  ['15.3.85', ['two-digit-year']],
  ['15-3-1985', []],
  ['15 / 03 / 1985', []],
  ['15//03//1985', []],
  ['15–03–1985', []],
  ['15 — 03 — 1985', []],
  ['15\u22123\u22121985', []],
  ['15031985', []],
  ['150385', ['two-digit-year']],
  ['ngày 15 tháng 3 năm 1985', []],
  ['15 tháng 3, 1985', []],
  ['15-Thg3-1985', []],
  ['15-thg 3-85', ['two-digit-year']],
  ['15-Th3-1985', []],
  ['Sinh ngày 15/3/1985', []],
  ['1985-03-15T00:00:00', []],
  ['1985-03-15 00:00:00', []],
  ['15/3/1985 0:00', []],
  ['15-Mar-85', ['two-digit-year']],
  ['March 15, 1985', []],
  ['15/O3/1985', ['letter-o']],
  ['１５/０３/１９８５', ['full-width']],
  ['15/03/1985 (theo hồ sơ gốc)', ['remark']],
  ['(15/03/1985)', []],
  ['[15/03/1985]', []],
  ['15/03/1985*', []],
])('%s is 15 March 1985, and is repaired: %j', (text, repairs) => {
  expect(parseDate(text)).toEqual({ date: '1985-03-15', digits: '15031985', repairs, isBlank: false });
});

test.each([
  ['03/1985', '1985-03'],
  ['T3/1985', '1985-03'],
  ['tháng 3/1985', '1985-03'],
  ['tháng 3 năm 1985', '1985-03'],
  ['1985-03', '1985-03'],
  ['00/03/1985', '1985-03'],
  ['../03/1985', '1985-03'],
  ['1985', '1985'],
  ['năm 1985', '1985'],
  ['00/00/1985', '1985'],
  ['--/--/1985', '1985'],
  ['x/x/1985', '1985'],
  ['  /  /1985', '1985'],
  ['//1985', '1985'],
  ['/03/1985', '1985-03'],
  ['15/ /1985', '1985'],
  ['15/00/1985', '1985'],
])('%s is known to be %s and no nearer', (text, date) => {
  expect(parseDate(text)).toEqual({ date, digits: null, repairs: [], isBlank: false });
});

test.each([
  ['31/02/1960', '31021960'],
  ['29/02/2023', '29022023'],
  ['03/25/1985', '03251985'],
  ['25/13/1985', '25131985'],
  ['15/03/0985', '15030985'],
  // Written year first, whatever is wrong with them: their digits are to be held against those of other days.
  ['19868623', '23861986'],
  ['1986-86-23', '23861986'],
  ['19911340', '40131991'],
  ['15990718', '18071599'],
  ['79360603', '03067936'],
  ['39131985', '39131985'],
  ['19801985', '19801985'],
  ['15038985', '15038985'],
])('%s is no day, and keeps its digits', (text, digits) => {
  expect(parseDate(text)).toEqual({ date: null, digits, repairs: [], isBlank: false });
});

test.each(['31121', '5/12', '#N/A', '15/03/19855', 'tháng 5', 'Hải Nam'])('%s cannot be read', (text) => {
  expect(parseDate(text)).toEqual({ date: null, digits: null, repairs: [], isBlank: false });
});

test.each(['', '-', 'x', 'Chưa có', 'không rõ', '00/00/0000', '__/__/____', '00/01/1900'])('%j says that there is no date', (text) => {
  expect(parseDate(text)).toEqual({ date: null, digits: null, repairs: [], isBlank: true });
});

test.each(['15/3/1985 (âm lịch)', '15/3/1985 ÂL', '30/2/1985 (âm lịch)'])('%s is lunar: its year alone is kept', (text) => {
  expect(parseDate(text)).toEqual({ date: '1985', digits: null, repairs: ['lunar'], isBlank: false });
});

test.each([
  ['1/1/29', undefined, '2029-01-01'],
  ['1/1/30', undefined, '1930-01-01'],
  ['1/1/25', { latest: 2006 }, '1925-01-01'],
  ['1/1/45', { notBefore: 1950 }, '2045-01-01'],
  ['1/1/03', { notBefore: 1950, latest: 2024 }, '2003-01-01'],
  ['3/85', undefined, '1985-03'],
  ['3/25', { latest: 2006 }, '1925-03'],
  ['T3/25', { latest: 2006 }, '1925-03'],
  ['tháng 5/12', { latest: 2006 }, '1912-05'],
  ['Mar-25', { latest: 2006 }, '1925-03'],
])('the two-digit year of %s within %j gives %s', (text, bounds, date) => {
  expect(parseDate(text, bounds)).toMatchObject({ date, repairs: ['two-digit-year'] });
});

test.each([
  [1985, '1985'],
  [31121, '1985-03-15'],
  [45292.75, '2024-01-01'],
  [19850315, '1985-03-15'],
  [15031985, '1985-03-15'],
  [5031985, '1985-03-05'],
  [121985, '1985-12'],
  [3.1985, '1985-03'],
  [850, null],
  [31021985, null],
])('the number %d in a column of dates is %s', (value, date) => {
  expect(dateFromNumber(value)).toMatchObject({ date, isBlank: false });
});

test.each([
  [31121, ['serial']],
  [5031985, ['zeros-lost']],
  [3.1985, ['decimal-month']],
  [1985, []],
  [15031985, []],
])('the repairs of the number %d are %j', (value, repairs) => {
  expect(dateFromNumber(value).repairs).toEqual(repairs);
});

test('a number of days is counted from the day 0 of its workbook', () => {
  expect(dateFromNumber(29659, '1904-01-01').date).toBe('1985-03-15');
  expect(dateFromNumber(1985, '1904-01-01').date).toBe('1985');
});

test('a zero in a column of dates is a blank', () => {
  expect(dateFromNumber(0)).toEqual({ date: null, digits: null, repairs: [], isBlank: true });
});

const day = fc.tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }));
const two = (value: number) => String(value).padStart(2, '0');
const FORMATS: readonly ((y: number, m: number, d: number) => string)[] = [
  (y, m, d) => `${two(d)}/${two(m)}/${y}`,
  (y, m, d) => `${d}/${m}/${y}`,
  (y, m, d) => `${d}.${m}.${y}`,
  (y, m, d) => `${two(d)}-${two(m)}-${y}`,
  (y, m, d) => `${y}-${two(m)}-${two(d)}`,
  (y, m, d) => `${two(d)}${two(m)}${y}`,
  (y, m, d) => `${y}${two(m)}${two(d)}`,
  (y, m, d) => `Ngày ${d} tháng ${m} năm ${y}`,
  (y, m, d) => `${y}-${two(m)}-${two(d)}T00:00:00`,
];

test('every day is read back from every form it is written in', () => {
  fc.assert(
    fc.property(day, fc.constantFrom(...FORMATS), ([year, month, date], format) => {
      const expected = dayOf(year, month, date);
      expect(parseDate(format(year, month, date)).date).toBe(expected);
    }),
  );
});

test.each([
  ['01/2024', '2024-01'],
  ['1/2024', '2024-01'],
  ['T1/2024', '2024-01'],
  ['tháng 01 năm 2024', '2024-01'],
  ['2024-01-01', '2024-01'],
  ['15/01/2024', '2024-01'],
  ['T1/24', '2024-01'],
  ['đến tháng 12/2023', '2023-12'],
  ['01-12/2023', '2023-12'],
  ['từ 01/2023 đến 11/2023', '2023-11'],
  ['hết năm 2023', '2023-12'],
  ['Quý I/2024', '2024-03'],
  ['quý 3/2023', '2023-09'],
  ['13/2024', null],
  ['2023', null],
  ['tháng 12', null],
  ['5/12', null],
  ['chưa đóng', null],
  ['-', null],
])('the month of dues in %j is %s', (text, month) => {
  expect(parseMonth(text)).toBe(month);
});
