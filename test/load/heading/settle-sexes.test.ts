import { describe, expect, test } from 'vitest';
import type { Written } from '../sheet-of.ts';
import { tablesOf } from '../tables-of.ts';

type Row = readonly Written[];

/** The field and sex of the columns that stand over what men and women have. */
function columnsOf(headings: readonly [string, string], men: Written, women: Written, birth: Written = null) {
  const rows: readonly Row[] = [
    ['CHI BỘ XÓM 3'],
    ['STT', 'Họ và tên', ...headings, ...(birth === null ? [] : ['Ngày sinh'])],
    [1, 'Nguyễn Văn An', men, null, birth],
    [2, 'Trần Thị Bình', null, women, birth],
    [3, 'Lê Văn Cường', men, null, birth],
  ];
  return tablesOf(rows).flatMap(({ columns }) => columns.slice(2).map(({ field, sex }) => [field, sex]));
}

const BIRTHS = [
  ['birthDate', 'male'],
  ['birthDate', 'female'],
];
const MARKS = [
  ['gender', 'male'],
  ['gender', 'female'],
];

describe('birth dates under the sex', () => {
  test.each<readonly [string, string]>([
    ['Ngày sinh Nam', 'Ngày sinh Nữ'],
    ['Năm sinh nam', 'Năm sinh nữ'],
    ['Ngày sinh (Nam)', 'Ngày sinh (Nữ)'],
    ['Nam (năm sinh)', 'Nữ (năm sinh)'],
    ['Nam', 'Nữ'],
  ])('%j and %j are columns of birth dates', (...headings) => {
    expect(columnsOf(headings, '15/03/1985', '02/09/1990')).toEqual(BIRTHS);
    expect(columnsOf(headings, { date: '1985-03-15' }, { date: '1990-09-02' })).toEqual(BIRTHS);
    expect(columnsOf(headings, 1985, 1990)).toEqual(BIRTHS);
  });

  test('a column of women’s dates that nobody fills is one of birth dates too', () =>
    expect(columnsOf(['Nam', 'Nữ'], 1985, null)).toEqual(BIRTHS));

  test.each([
    ['x', 'x'],
    [1, 1],
    [45, 38],
  ])('%j and %j under “Nam | Nữ” are no birth dates', (men, women) => expect(columnsOf(['Nam', 'Nữ'], men, women)).toEqual(MARKS));

  test('beside a column of birth dates “Nam | Nữ” say the sex alone', () =>
    expect(columnsOf(['Nam', 'Nữ'], 1985, 1990, '15/03/1985')).toEqual([...MARKS, ['birthDate', null]]));

  test('“Ngay sinh nam” alone says the sex of nobody', () =>
    expect(columnsOf(['Ngay sinh nam', 'Que quan'], '15/03/1985', 'Nam Định')).toEqual([
      ['birthDate', null],
      ['hometown', null],
    ]));
});
