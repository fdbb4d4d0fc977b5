import { describe, expect, test } from 'vitest';
import { markdownCode, markdownText } from '../../../src/report/markdown/markdown-text.ts';

describe('a text within a line of markdown', () => {
  test.each([
    ['Đinh Thị Mơ', 'Đinh Thị Mơ'],
    ['a * b_c | d', 'a \\* b\\_c \\| d'],
    ['<img src=x> [a](b) `c`', '\\<img src=x\\> \\[a\\](b) \\`c\\`'],
    ['hai\ndòng', 'hai dòng'],
    ['@ten, số #12', '@\u2060ten, số #\u206012'],
    ['a @ b # c', 'a @ b # c'],
  ])('%j', (text, shown) => {
    expect(markdownText(text)).toBe(shown);
  });
});

describe('a text as code', () => {
  test.each([
    ['xom-5.xlsx#Danh sách!14', '`xom-5.xlsx#Danh sách!14`'],
    ['a`b``c', '``` a`b``c ```'],
    ['hai\ndòng', '`hai dòng`'],
  ])('%j', (text, shown) => {
    expect(markdownCode(text)).toBe(shown);
  });
});
