import { describe, expect, test } from 'vitest';
import { periodOfList } from '../../src/standing/period-of-list.ts';
import { tableOf } from '../normalise/table-of.ts';

const table = tableOf(['fullName'], [['Trần Đức Luận']]);
const named = (file: string) => periodOfList({ ...table, file: `ds/${file}` });
const titled = (...texts: readonly string[]) =>
  periodOfList({ ...table, file: 'a.xlsx', preamble: texts.map((text, at) => ({ row: at + 1, text })) });

describe('the name of a file', () => {
  test.each([
    ['ds-2024-01-31.xlsx', '2024-01-31'],
    ['DS xóm 5 (31.01.2024).xlsx', '2024-01-31'],
    ['ds 31.1.24.xlsx', '2024-01-31'],
    ['ds 20240131.xlsx', '2024-01-31'],
    ['ds 31012024.xlsx', '2024-01-31'],
    ['ds T1-2024.xlsx', '2024-01'],
    ['ds thang 1.2024.xlsx', '2024-01'],
    ['ds tháng 01 năm 2024.xlsx', '2024-01'],
    ['ds 01-2024.xlsx', '2024-01'],
    ['ds 2024-01.xlsx', '2024-01'],
    ['ds quy IV 2023.xlsx', '2023-12'],
    ['ds 2023.xlsx', '2023'],
    ['ds xom 5.xlsx', null],
    ['ds 036085001234.xlsx', null],
    ['ds 45.13.2024.xlsx', '2024'],
  ])('%s: %s', (file, period) => {
    expect(named(file)).toBe(period);
  });
});

describe('a title', () => {
  test.each([
    ['Tháng 02 năm 2024', '2024-02'],
    ['(Tháng 2/2024)', '2024-02'],
    ['Quý I năm 2024', '2024-03'],
    ['DANH SÁCH ĐẢNG VIÊN NĂM 2024', '2024'],
    ['NHIỆM KỲ 2020 - 2025', null],
    ['Theo Quyết định số 12 tháng 3 năm 2021', null],
    ['Nam Định, ngày … tháng … năm 2024', '2024'],
  ])('%s: %s', (text, period) => {
    expect(titled('CHI BỘ XÓM 5', text)).toBe(period);
  });
});
