import { expect, test } from 'vitest';
import type { OfficialDateCell } from '../../src/model/member.ts';
import type { Written } from '../load/sheet-of.ts';
import { type ColumnOf, memberOf } from './table-of.ts';

const OWN: readonly ColumnOf[] = [
  ['admissionDate', 'Ngày vào Đảng'],
  ['officialDate', 'Ngày chính thức'],
];
const SHARED: readonly ColumnOf[] = [['admissionDate', 'Ngày vào Đảng, ngày chính thức']];

test.each<[string, readonly ColumnOf[], readonly Written[], string | null, OfficialDateCell]>([
  ['a date', OWN, ['03/02/1994', '03/02/1995'], '1995-02-03', 'dated'],
  ['nothing', OWN, ['03/02/1994', null], null, 'blank'],
  ['words for nothing', OWN, ['03/02/1994', 'Chưa có'], null, 'blank'],
  ['a day that is none', OWN, ['03/02/1994', '31/02/1995'], null, 'unreadable'],
  ['an error', OWN, ['03/02/1994', { error: '#N/A' }], null, 'unreadable'],
  ['no column', [['admissionDate', 'Ngày vào Đảng']], ['03/02/1994'], null, 'no-column'],
  ['the second of two in one cell', SHARED, ['03/02/1994\n03/02/1995'], '1995-02-03', 'dated'],
  ['one date where two belong', SHARED, ['03/02/1994'], null, 'blank'],
  ['a second that is none', SHARED, ['03/02/1994\n31/02/1995'], null, 'unreadable'],
  ['an error where two belong', SHARED, [{ error: '#N/A' }], null, 'unreadable'],
])('where the official date should be stands %s', (_, columns, cells, officialDate, officialDateCell) => {
  expect(memberOf(['fullName', ...columns], ['Lù Văn Páo', ...cells])).toMatchObject({ officialDate, officialDateCell });
});
