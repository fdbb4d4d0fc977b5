import { expect, test } from 'vitest';
import { loadCase, runOn } from '../run-case.ts';

test.each([
  [3, 'có số liệu của một người nhưng không đọc được họ tên ở cột họ tên, hoặc ghi hai người vào một dòng'],
  [6, 'có họ tên và số liệu như của một người nhưng chưa rõ có phải người trong danh sách không'],
])('row %i is told for what it lacks', async (row, says) => {
  const { findings } = runOn(await loadCase('fixtures/rules/inputs/nameless-row/a-name-in-another-column'));
  const finding = findings.find(({ records }) => records[0]?.row === row);
  expect(finding?.message.vi).toBe(`Dòng ${row} ${says}; dòng này chưa được đối chiếu.`);
});
