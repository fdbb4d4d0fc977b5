import { describe, expect, test } from 'vitest';
import { findTables } from '../../../src/load/table/find-tables.ts';
import type { Sheet } from '../../../src/model/sheet.ts';
import { sheetOf, workbookOf } from '../sheet-of.ts';

const kindsOf = (...sheets: readonly Sheet[]) => findTables(workbookOf(...sheets), 'branches', new Map()).map(({ kind }) => kind);

const NAMES = ['Phạm Thị Hạnh', 'Trần Đức Luận', 'Lê Văn Khởi'];
const LIST = sheetOf([['CHI BỘ XÓM 3'], ['STT', 'Họ và tên', 'Ngày sinh'], [1, 'Nguyễn Văn An', '15/03/1985']]);
const withWorkplace = (title: string, workplaces: readonly (string | null)[], name = 'Sheet2') =>
  sheetOf(
    [
      [title],
      ['STT', 'Họ và tên', 'Ngày sinh', 'Chi bộ nơi công tác'],
      ...workplaces.map((at, row) => [row + 1, NAMES[row] ?? '', 1985, at]),
    ],
    {
      name,
    },
  );

const SCHOOL = 'Chi bộ Trường THCS';

describe('people whose chi bộ at work is told', () => {
  test('on a sheet beside a list are residents’ contacts', () =>
    expect(kindsOf(LIST, withWorkplace('DANH SÁCH', [SCHOOL, SCHOOL, 'Chi bộ Sở Y tế']))).toEqual(['members', 'residents']));

  test('are members where only some have one', () =>
    expect(kindsOf(LIST, withWorkplace('DANH SÁCH', [SCHOOL, null, null]))).toEqual(['members', 'members']));

  test('are members of the chi bộ that the title names', () =>
    expect(kindsOf(LIST, withWorkplace('CHI BỘ TRƯỜNG THCS', [SCHOOL, SCHOOL, SCHOOL]))).toEqual(['members', 'members']));

  test('are members where no list lies beside', () =>
    expect(kindsOf(withWorkplace('DANH SÁCH', [SCHOOL]), withWorkplace('DANH SÁCH', [SCHOOL], 'Sheet3'))).toEqual(['members', 'members']));
});
