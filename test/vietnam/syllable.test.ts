import { expect, test } from 'vitest';
import { isLegalSyllable, isUnmarkedSyllable } from '../../src/vietnam/syllable.ts';

test.each('nguyễn hương quốc quyên quỳnh giếng giàng gì nghiêm khuyết ý yến oanh thuở buýt kạn đoàn xoài ngoằn'.split(' '))(
  '%s is a syllable of Vietnamese',
  (word) => {
    expect(isLegalSyllable(word)).toBe(true);
  },
);

test.each('êban kbuôr niê mlô nguyeenx ngòc ngoc kăn cên nghan ghà đ wang jar nguyễễn'.split(' '))('%s is none', (word) => {
  expect(isLegalSyllable(word)).toBe(false);
});

test.each([
  ['ngoc', true],
  ['nguyen', true],
  ['duc', true],
  ['nguyeen', false],
])('%s may be a syllable typed without marks: %s', (word, expected) => {
  expect(isUnmarkedSyllable(word)).toBe(expected);
});
