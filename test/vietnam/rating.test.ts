import { expect, test } from 'vitest';
import { parseRating } from '../../src/vietnam/rating.ts';

test.each([
  ['Hoàn thành xuất sắc nhiệm vụ', 'excellent'],
  ['HTXSNV', 'excellent'],
  ['HT xuất sắc', 'excellent'],
  ['Xuất sắc', 'excellent'],
  ['Hoàn thành tốt nhiệm vụ', 'good'],
  ['HOÀN THÀNH TỐT', 'good'],
  ['HTTNV', 'good'],
  ['HT tốt NV', 'good'],
  ['Tốt', 'good'],
  ['Hoàn thành nhiệm vụ', 'fair'],
  ['HTNV', 'fair'],
  ['Hoàn thành', 'fair'],
  ['Không hoàn thành nhiệm vụ', 'poor'],
  ['KHTNV', 'poor'],
  ['Không HTNV', 'poor'],
  ['Chưa hoàn thành nhiệm vụ', 'poor'],
  ['Không xếp loại', null],
  ['Chưa xếp loại', null],
  ['', null],
  ['-', null],
  [null, null],
  ['A', 'unknown'],
])('%s is %s', (text, rating) => {
  expect(parseRating(text)).toBe(rating);
});
