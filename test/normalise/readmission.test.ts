import { describe, expect, test } from 'vitest';
import type { Status } from '../../src/model/member.ts';
import type { Written } from '../load/sheet-of.ts';
import { type ColumnOf, memberOf } from './table-of.ts';

describe('a readmission', () => {
  const LEFT: ColumnOf = ['statusDate', 'Ngày ra khỏi Đảng, hình thức ra Đảng'];

  test.each<[readonly ColumnOf[], readonly Written[], object | null]>([
    [['readmissionDate'], ['19/05/2019'], { on: '2019-05-19', leftOn: null }],
    [['readmissionDate', LEFT], ['19/05/2019', '12/03/2015, khai trừ'], { on: '2019-05-19', leftOn: '2015-03-12' }],
    [['readmissionDate', LEFT], ['19/05/2019', { date: '2015-03-12' }], { on: '2019-05-19', leftOn: '2015-03-12' }],
    [['readmissionDate', ['statusDate', 'Ngày chuyển đi']], ['19/05/2019', '12/03/2015'], { on: '2019-05-19', leftOn: null }],
    [['note'], ['Khai trừ 12/3/2015, kết nạp lại ngày 19/5/2019'], { on: '2019-05-19', leftOn: '2015-03-12' }],
    [['note'], ['Kết nạp lần 2: 2019'], { on: '2019', leftOn: null }],
    [['note'], ['Kết nạp lại'], null],
    [['note'], ['Đề nghị kết nạp lại 2019'], null],
    [['readmissionDate'], ['-'], null],
    [['readmissionDate'], [null], null],
  ])('%j %j', (columns, cells, readmission) => {
    expect(memberOf(['fullName', ...columns], ['Lù Văn Páo', ...cells]).readmission).toEqual(readmission);
  });

  test.each<[string, readonly Written[], Status | null]>([
    ['who left before it is active', ['12/03/2015', '19/05/2019'], 'active'],
    ['who left after it is out', ['12/03/2020', '19/05/2019'], 'left'],
    ['who left on a day that nobody gives is out', ['x', '19/05/2019'], 'left'],
    ['a readmission after the day of the list has not happened', ['12/03/2015', '19/05/2030'], 'left'],
  ])('%s', (_, cells, status) => {
    expect(memberOf(['fullName', ['statusDate', 'Ngày ra khỏi Đảng'], 'readmissionDate'], ['Lù Văn Páo', ...cells]).status).toBe(status);
  });
});
