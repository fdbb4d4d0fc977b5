import { expect, test } from 'vitest';
import { namesResidents } from '../../../src/load/table/names-residents.ts';

test.each([
  ['DV 213 xom 5 20.02.2024', 'Sheet1', true],
  ['dang vien 213 xom 5', 'Sheet1', true],
  ['DS 213 xóm 5', 'Sheet1', true],
  ['DS dang vien giu moi lien he noi cu tru xom 5', 'Sheet1', true],
  ['DV 213 cac xom', 'Xóm 1', true],
  ['Dang vien va DV 213 xom 5', 'Sheet1', false],
  ['DV 213 xom 5', 'Đảng viên', false],
  ['DS 213 dang vien', 'Sheet1', false],
  ['DSDV xom 5 tru dv 213', 'Sheet1', false],
  ['cong van 213', 'Sheet1', false],
])('a file called %j, its sheet %j, is of residents’ contacts: %s', (stem, sheet, isSo) => {
  expect(namesResidents(stem, sheet)).toBe(isSo);
});
