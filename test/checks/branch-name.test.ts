import { describe, expect, test } from 'vitest';
import { branchName, nameOfBranch } from '../../src/checks/branch-name.ts';
import { findTables } from '../../src/load/table/find-tables.ts';
import { buildStanding } from '../../src/standing/build-standing.ts';
import { sheetOf, workbookOf } from '../load/sheet-of.ts';
import { organizationRow } from '../standing/records.ts';
import { loadCase, runOn } from './run-case.ts';

const AN_THINH = 'Đảng bộ xã An Thịnh';
const BINH_LAM = 'Đảng bộ xã Bình Lâm';

const standing = buildStanding({
  tables: [],
  persons: [],
  organizations: [`Chi bộ xóm 5 - ${AN_THINH}`, `Chi bộ xóm 5 - ${BINH_LAM}`, `Chi bộ xóm 6 - ${AN_THINH}`, 'Chi bộ xóm 7'].map(
    (name, index) => organizationRow(index, name),
  ),
  matching: { personOf: [], persons: [], pairs: [] },
  unread: [],
  asOf: '2024-02-18',
  scope: null,
});

describe('the name of a chi bộ', () => {
  test.each([
    [0, `Chi bộ xóm 5 (${AN_THINH})`],
    [1, `Chi bộ xóm 5 (${BINH_LAM})`],
    [2, 'Chi bộ xóm 6'],
    [3, 'Chi bộ xóm 7'],
    [null, 'chi bộ chưa xác định'],
  ])('%s: %s', (branch, name) => {
    expect(nameOfBranch(standing, branch)).toBe(name);
  });

  test('the committee stands beside it in the data', () => {
    expect(branchName(standing, 1)).toEqual({ branch: `Chi bộ xóm 5 (${BINH_LAM})`, committee: BINH_LAM });
  });
});

test('a sentence about two chi bộ of one name names their committees', async () => {
  const { findings } = runOn(await loadCase('fixtures/rules/duplicates/across-branches/one-name-in-two-committees'));
  expect(findings.map(({ rule }) => rule)).toEqual(['duplicates/across-branches']);
  const both = [`Chi bộ xóm 5 (${AN_THINH})`, `Chi bộ xóm 5 (${BINH_LAM})`];
  expect(findings[0]?.message.vi).toContain(both.join(' và '));
  expect(findings[0]?.message.en).toContain(both.join(' and '));
});

test('a committee is left out where the names differ', async () => {
  const { findings } = runOn(await loadCase('fixtures/rules/transfers/overdue-departure/61-working-days'));
  expect(findings[0]?.message.vi).toContain('từ Chi bộ xóm 5 đến Chi bộ xóm 6,');
});

test('a chi bộ that nothing names is so called in each language, in a list of several too', () => {
  const people = ['Trần Đức Luận', 'Bùi Thế Nhân', 'Đặng Thị Mừng', 'Phùng Thị Nhạn'].map((name, at) => [
    name,
    `0${at + 1}/03/1961`,
    `03606100000${at}`,
  ]);
  const list = (file: string, title: string, names: typeof people) => ({
    ...workbookOf(sheetOf([[title], ['Họ và tên', 'Ngày sinh', 'Số CCCD'], ...names])),
    file,
  });
  const tables = [list('a.csv', 'CHI BỘ XÓM 5', people), list('b.csv', 'DANH SÁCH ĐẢNG VIÊN', people.slice(0, 1))].flatMap((book) =>
    findTables(book, 'branches', new Map()),
  );
  const workbooks = [{ file: 'a.csv', role: 'branches', sha256: '', isAssumed: false }] as const;
  const { findings } = runOn({ workbooks, tables, skipped: [] });
  const [told] = findings.filter(({ rule }) => rule === 'duplicates/across-branches');
  expect(told?.message).toEqual({
    vi: expect.stringContaining('Chi bộ xóm 5 và chi bộ chưa xác định'),
    en: expect.stringContaining('Chi bộ xóm 5 and a chi bộ that is not named'),
  });
});
