import { expect, test } from 'vitest';
import { parseTransferKind, saysStudy } from '../../src/vietnam/transfer-kind.ts';

test.each([
  ['Chính thức', 'official'],
  ['CT', 'official'],
  ['Chuyển sinh hoạt đảng chính thức', 'official'],
  ['Tạm thời', 'temporary'],
  ['Tạm thời (đi học)', 'temporary'],
  ['Đi học', 'temporary'],
  ['TT', 'temporary'],
  ['Trong nước', null],
  ['', null],
])('the kind %j is %s', (text, kind) => {
  expect(parseTransferKind(text)).toBe(kind);
});

test.each([
  ['đi học', true],
  ['học tập tại Hà Nội', true],
  ['Đi học đại học', true],
  ['sinh viên năm hai', true],
  ['Trường Tiểu học', false],
  ['Trường Đại học Y', false],
  ['Gia hạn', false],
])('%j speaks of study: %s', (text, expected) => {
  expect(saysStudy(text)).toBe(expected);
});
