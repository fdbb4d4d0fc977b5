import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatBasis } from '../../src/wording/format-basis.ts';
import { formatConfidence } from '../../src/wording/format-confidence.ts';
import { formatCount } from '../../src/wording/format-count.ts';
import { formatDay } from '../../src/wording/format-day.ts';
import { maskNumber } from '../../src/wording/mask-number.ts';
import { skipReasonIn } from '../../src/wording/skip-wording.ts';

test.each([
  ['1975-04-30', 'vi', '30/04/1975'],
  ['1975-04', 'vi', '04/1975'],
  ['1975', 'vi', '1975'],
  ['1975-04-30', 'en', '1975-04-30'],
  ['1975-04', 'en', '1975-04'],
] as const)('the date %s is written in %s as %s', (date, language, text) => {
  expect(formatDay(date, language)).toBe(text);
});

test.each([
  [0, 'vi', '0'],
  [999, 'vi', '999'],
  [1000, 'vi', '1.000'],
  [5600000, 'vi', '5.600.000'],
  [5600000, 'en', '5,600,000'],
] as const)('the count %s is written in %s as %s', (count, language, text) => {
  expect(formatCount(count, language)).toBe(text);
});

test.each([
  [1, 'en', '100 %'],
  [0.9999, 'en', '99.9 %'],
  [0.9999, 'vi', '99,9%'],
  [0.29, 'en', '29 %'],
  [0.5, 'vi', '50%'],
  [0, 'en', '0 %'],
] as const)('the probability %s is written in %s as %s', (probability, language, text) => {
  expect(formatConfidence(probability, language)).toBe(text);
});

describe('a citation', () => {
  test.each([
    ['24-QĐ/TW', '6.3.1 c', 'Quy định 24-QĐ/TW, điểm 6.3.1 c', 'Regulation 24-QĐ/TW, point 6.3.1 c'],
    ['01-HD/TW (28/9/2021)', '8', 'Hướng dẫn 01-HD/TW (28/9/2021), mục 8', 'Guidance 01-HD/TW (28/9/2021), section 8'],
    ['Điều lệ Đảng (XI)', '8.1', 'Điều lệ Đảng (XI), Điều 8.1', 'Party Charter (XI), Article 8.1'],
    ['Điều lệ Đảng (XI)', 'Điều 8.1', 'Điều lệ Đảng (XI), Điều 8.1', 'Party Charter (XI), Article 8.1'],
    ['12-HD/BTCTW', '7-HSĐV', 'Hướng dẫn 12-HD/BTCTW, Mẫu 7-HSĐV', 'Guidance 12-HD/BTCTW, form 7-HSĐV'],
    ['91/2025/QH15', '', 'Luật 91/2025/QH15', 'Law 91/2025/QH15'],
    ['Sổ tay của tỉnh', 'trang 4', 'Sổ tay của tỉnh, trang 4', 'Sổ tay của tỉnh, trang 4'],
  ])('of %s %s names the kind of document and of its parts', (document, article, vi, en) => {
    expect(formatBasis({ document, article, verified: true }, 'vi')).toBe(vi);
    expect(formatBasis({ document, article, verified: true }, 'en')).toBe(en);
  });

  test('says when the text itself was not read', () => {
    const basis = { document: '208-QĐ/TW', article: '6.3.1 a', verified: false };
    expect(formatBasis(basis, 'vi')).toBe('Quy định 208-QĐ/TW, điểm 6.3.1 a (chưa đọc bản gốc)');
    expect(formatBasis(basis, 'en')).toBe('Regulation 208-QĐ/TW, point 6.3.1 a (original not read)');
  });
});

test('a masked number shows its last three digits', () => {
  expect(maskNumber('036085001234')).toBe('*********234');
});

test('masking twice changes nothing', () => {
  fc.assert(fc.property(fc.stringMatching(/^\d{0,14}$/), (number) => maskNumber(maskNumber(number)) === maskNumber(number)));
});

test.each([
  ['not a table', 'vi', 'không phải bảng tính'],
  ['not a table', 'en', 'not a table'],
  ['copy of xom-5.xlsx', 'vi', 'giống hệt xom-5.xlsx'],
  ['copy of xom-5.xlsx', 'en', 'copy of xom-5.xlsx'],
  ['part of csdl.xlsx', 'vi', 'mọi người trong tệp đều đã có trong csdl.xlsx'],
  ['part of csdl.xlsx', 'en', 'part of csdl.xlsx'],
  ['list of children', 'vi', 'danh sách thiếu nhi, học sinh'],
  ['too old', 'vi', 'too old'],
] as const)('a file passed over as "%s" is explained in %s', (reason, language, text) => {
  expect(skipReasonIn(reason, language)).toBe(text);
});
