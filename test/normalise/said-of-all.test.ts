import { expect, test } from 'vitest';
import { saidOfAll } from '../../src/normalise/said-of-all.ts';
import { sheetOf } from '../load/sheet-of.ts';
import { tableOf } from './table-of.ts';

test.each<[readonly string[], string, string | null, string | null]>([
  [['DANH SÁCH ĐẢNG VIÊN CHUYỂN ĐI'], 'Sheet1', null, 'moved-away'],
  [['BIẾN ĐỘNG ĐẢNG VIÊN', 'I. ĐẢNG VIÊN CHUYỂN ĐI'], 'Sheet1', null, 'moved-away'],
  [['BIẾN ĐỘNG ĐẢNG VIÊN'], 'Chuyển đến', null, 'moved-in'],
  [['BIẾN ĐỘNG ĐẢNG VIÊN'], 'Sheet1', null, 'unclear'],
  [['ĐẢNG VIÊN CHUYỂN ĐI', 'ĐẢNG VIÊN TỪ TRẦN'], 'Sheet1', null, 'unclear'],
  [['DANH SÁCH ĐẢNG VIÊN CHUYỂN ĐI'], 'Từ trần', null, 'moved-away'],
  [['BIẾN ĐỘNG ĐẢNG VIÊN'], 'Chuyển đến', 'II. Từ trần', 'deceased'],
  [['DANH SÁCH ĐẢNG VIÊN'], 'Sheet1', null, null],
])('titles %j on sheet %s, group %s: %s', (titles, name, group, status) => {
  const preamble = titles.map((text, at) => ({ row: at + 1, text }));
  expect(saidOfAll(tableOf(['fullName'], [], { preamble, sheet: sheetOf([], { name }) }))(group).status).toBe(status);
});
