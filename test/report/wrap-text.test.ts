import fc from 'fast-check';
import { expect, test } from 'vitest';
import { displayWidth, padLeft, padRight } from '../../src/report/text/display-width.ts';
import { wrapText } from '../../src/report/text/wrap-text.ts';

test.each([
  ['Nguyễn', 6],
  ['Nguyễn'.normalize('NFD'), 6],
  ['H’Brơ̆ng', 7],
  ['', 0],
])('%s takes %i columns', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

test('padding counts columns, not code units', () => {
  expect(padRight('lỗi'.normalize('NFD'), 5)).toBe(`${'lỗi'.normalize('NFD')}  `);
  expect(padLeft('lỗi', 5)).toBe('  lỗi');
});

test('later lines stand under the first word', () => {
  expect(wrapText('  - ', 'chưa nộp giấy giới thiệu', 20)).toEqual(['  - chưa nộp giấy', '    giới thiệu']);
});

test('a path longer than the line stays in one piece', () => {
  expect(wrapText('', 'xem danh-sach-dang-vien-chi-bo-xom-5.xlsx ngay', 20)).toEqual([
    'xem',
    'danh-sach-dang-vien-chi-bo-xom-5.xlsx',
    'ngay',
  ]);
});

test('a control character from a file does not reach the terminal', () => {
  expect(wrapText('', 'Lê\u001B[31m Thơm\r\nA', 40)).toEqual(['Lê [31m Thơm A']);
});

test('wrapping keeps every word in order and no line is too long but for one word', () => {
  const words = fc.array(fc.stringMatching(/^[a-zđêơ]{1,12}$/), { minLength: 1 });
  fc.assert(
    fc.property(words, fc.integer({ min: 10, max: 60 }), (given, width) => {
      const lines = wrapText('  ', given.join(' '), width);
      expect(lines.flatMap((line) => line.trim().split(' '))).toEqual(given);
      expect(lines.every((line) => displayWidth(line) <= width || !line.trim().includes(' '))).toBe(true);
    }),
  );
});
