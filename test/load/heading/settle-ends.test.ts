import { expect, test } from 'vitest';
import { draftColumns } from '../../../src/load/heading/draft-columns.ts';
import { settleEnds } from '../../../src/load/heading/settle-ends.ts';
import type { Direction } from '../../../src/model/table.ts';
import { sheetOf } from '../sheet-of.ts';

const SHORT = { fromOrganization: 'from', toOrganization: 'to', organization: 'own' } as const;

/** What each of these columns is read as, all of them filled. */
function endsOf(headings: readonly string[], direction: Direction | 'both' | null, columns = {}) {
  const sheet = sheetOf([headings, headings.map(() => 'Chi bộ thôn 1')]);
  const drafts = draftColumns(sheet, { top: 1, bottom: 1, score: 9 }, 'transfers', new Map(Object.entries(columns)));
  return settleEnds(drafts, direction).map(({ meaning }) => SHORT[meaning.field as keyof typeof SHORT] ?? '-');
}

test.each<[string, Direction | 'both' | null, string]>([
  ['Chi bộ | Nơi chuyển', 'away', 'from to'],
  ['Chi bộ | Nơi chuyển', 'here', 'to from'],
  ['Chi bộ | Nơi chuyển', 'both', 'own to'],
  ['Chi bộ | Nơi chuyển', null, 'from to'],
  ['Nơi chuyển | Chi bộ', null, 'from to'],
  ['Nơi chuyển đi | Chi bộ', 'both', 'from own'],
  ['Nơi chuyển đi | Nơi chuyển đến', 'here', 'from to'],
  ['Nơi chuyển đi | Nơi chuyển đến', 'away', 'from to'],
  ['Chi bộ | Nơi chuyển đi | Nơi chuyển đến', 'away', 'own from to'],
  ['Chi bộ | Nơi đi | Nơi đến', 'here', 'own from to'],
  ['Nơi chuyển đi', 'away', 'from'],
  ['Nơi chuyển đến', 'here', 'to'],
  ['Nơi chuyển', 'here', 'from'],
  ['Chi bộ', 'here', 'to'],
  ['Chi bộ', 'away', 'from'],
  ['Chi bộ | Chi bộ cũ', 'away', 'to from'],
  ['Chi bộ | Chi bộ mới', 'here', 'from to'],
  ['Chi bộ sinh hoạt | Nơi tiếp nhận', 'away', 'from to'],
  ['Về sinh hoạt tại chi bộ | Từ chi bộ', null, 'to from'],
  ['Tên chi bộ | Ngày chuyển', null, 'own -'],
  ['Tên chi bộ | Chi bộ sinh hoạt', 'away', 'from own'],
  ['Tổ chức đảng | Nơi chuyển', 'away', 'from to'],
  ['Tổ chức đảng | Nơi chuyển', 'here', 'to from'],
  ['Chuyển đến | Chi bộ', 'here', 'from to'],
  ['Chi bộ | Chuyển đến', 'away', 'from to'],
  ['From | To', 'here', 'from to'],
  ['Chi bộ | Chuyển đi đâu', 'away', 'from to'],
  ['Từ đâu đến | Về chi bộ', 'here', 'from to'],
  ['Nơi giới thiệu | Chi bộ', 'here', 'from to'],
  ['Nơi giới thiệu | Đơn vị tiếp nhận', null, 'from to'],
])('%s, %s: %s', (headings, direction, expected) => {
  expect(endsOf(headings.split(' | '), direction).join(' ')).toBe(expected);
});

test('what --columns says of a column stays, and takes its end from the others', () => {
  expect(endsOf(['Chi bộ', 'Nơi chuyển'], 'here', { 'chi bo': 'fromOrganization' })).toEqual(['from', 'to']);
  expect(endsOf(['Chi bộ', 'Nơi chuyển'], 'here', { 'chi bo': 'ignore' })).toEqual(['-', 'from']);
});

test('a column that nobody filled is no end', () => {
  const sheet = sheetOf([
    ['Họ và tên', 'Chi bộ', 'Nơi chuyển đến', 'Nơi chuyển đi'],
    ['Lù Văn Páo', 'Thôn 1', null, 'Thôn 2'],
  ]);
  const drafts = draftColumns(sheet, { top: 1, bottom: 1, score: 9 }, 'transfers', new Map());
  expect(settleEnds(drafts, 'away').map(({ meaning }) => meaning.field)).toEqual([
    'fullName',
    'fromOrganization',
    'toOrganization',
    'toOrganization',
  ]);
});
