import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileSlugs } from '../../../src/report/xlsx/file-slugs.ts';
import { placesWriter } from '../../../src/report/xlsx/places-writer.ts';
import { sheetNames } from '../../../src/report/xlsx/sheet-names.ts';

test('a sheet is called what Excel allows, and no two alike', () => {
  expect(sheetNames(['Chi bộ 1/2: [A]', 'chi bộ 1 2 A', "'", 'History', 'Chi bộ Trường Trung học phổ thông Hải Thượng B'])).toEqual([
    'Chi bộ 1 2 A',
    'chi bộ 1 2 A (2)',
    '_',
    'History_',
    'Chi bộ Trường Trung học phổ thô',
  ]);
});

test('whatever a chi bộ is called, a workbook can have its sheet', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 40, unit: 'grapheme' })), (wanted) => {
      const names = sheetNames(wanted);
      expect(names).toHaveLength(wanted.length);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(wanted.length);
      for (const name of names) expect(name).toMatch(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/);
    }),
  );
});

test('a file is called what every system takes, and no two alike', () => {
  expect(fileSlugs(['Chi bộ xóm 5', 'CHI BO XOM 5', '../../etc', 'Đảng bộ: xã “A”', '…'])).toEqual([
    'chi-bo-xom-5',
    'chi-bo-xom-5-2',
    'etc',
    'dang-bo-xa-a',
    'chi-bo',
  ]);
});

test('a place names the folder only where two files have one name', () => {
  const at = (file: string, row: number) => ({ role: 'branches', file, sheet: 'DS', row }) as const;
  const files = ['a/xom-1.xlsx', 'b/xom-1.xlsx', 'b/xom-2.xlsx'].map((file) => ({ file }));
  expect(placesWriter(files)([at('a/xom-1.xlsx', 4), at('b/xom-2.xlsx', 5), at('b/xom-2.xlsx', 6)])).toBe(
    'a/xom-1.xlsx#DS!4\nxom-2.xlsx#DS!5-6',
  );
});
