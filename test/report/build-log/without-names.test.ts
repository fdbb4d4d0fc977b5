import { expect, test } from 'vitest';
import type { Finding } from '../../../src/model/finding.ts';
import { withoutNames } from '../../../src/report/build-log/without-names.ts';
import { findingOf } from '../sample-report.ts';

const saying = (en: string, own: Partial<Finding> = {}): string => withoutNames(findingOf({ message: { vi: en, en }, ...own }), 'en');

test('a name is its initials wherever it stands', () => {
  expect(saying('Đinh Thị Mơ is not where Đinh Thị Mơ was')).toBe('Đ.T.M. is not where Đ.T.M. was');
});

test('a longer name is not cut by a shorter one within it', () => {
  const own = { rule: 'duplicates/shared-number', person: 'Mơ Thị', data: { others: ['Mơ Thị Lan', 'Thị Lan'] } };
  expect(saying('Mơ Thị and Mơ Thị Lan, Thị Lan', own)).toBe('M.T. and M.T.L., T.L.');
});

test('a name is no part of a word', () => {
  expect(saying('An has an account at Anh Sơn; An', { person: 'An' })).toBe('A. has an account at Anh Sơn; A.');
});

test('what somebody typed into a cell is left out: it may name anybody', () => {
  const own = { rule: 'inputs/unreadable-cell', person: 'Đinh Thị Mơ', data: { text: 'theo con là Mơ (C.T.)' } };
  expect(saying('Đinh Thị Mơ: cell C12 says “theo con là Mơ (C.T.)”', own)).toBe('Đ.T.M.: cell C12 says “…”');
});

test('nothing is changed where nobody is named', () => {
  expect(saying('No list came', { person: null, data: {} })).toBe('No list came');
});
