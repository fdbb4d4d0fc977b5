import { describe, expect, test } from 'vitest';
import type { Written } from '../load/sheet-of.ts';
import { type ColumnOf, memberOf, recordsOf, tableOf } from './table-of.ts';

const endOf = (columns: readonly ColumnOf[], cells: readonly Written[]) => {
  const { status, exemptUntil } = memberOf(['fullName', ...columns], ['Lù Văn Páo', ...cells]);
  return [status, exemptUntil];
};

describe('the end of an exemption', () => {
  const UNTIL: readonly ColumnOf[] = ['status', ['until', 'Miễn sinh hoạt đến ngày']];

  test.each<[readonly ColumnOf[], readonly Written[], string | null]>([
    [UNTIL, ['Miễn sinh hoạt', '31/12/2023'], '2023-12-31'],
    [UNTIL, ['Miễn sinh hoạt', { date: '2023-12-31' }], '2023-12-31'],
    [UNTIL, ['Miễn sinh hoạt', '12/2023'], '2023-12'],
    [UNTIL, ['Miễn sinh hoạt', 'Lâu dài'], null],
    [UNTIL, ['Miễn sinh hoạt', null], null],
    [['status', ['until', 'Thời hạn đến ngày'], 'extendedUntil'], ['Miễn sinh hoạt', '30/06/2023', '31/12/2024'], '2024-12-31'],
    [['status'], ['Miễn sinh hoạt đến 31/12/2023'], '2023-12-31'],
    [['status'], ['Miễn SH (đến hết tháng 6 năm 2023)'], '2023-06'],
    [['status'], ['Miễn SHĐ đến T6/2023'], '2023-06'],
    [['status'], ['Miễn sinh hoạt (đến: 30.6.2023)'], '2023-06-30'],
    [['status'], ['Miễn sinh hoạt từ 01/01/2023 đến 31/12/2023'], '2023-12-31'],
    [['status'], ['Miễn sinh hoạt đến hết năm 2023'], '2023-12'],
    [['status'], ['Miễn sinh hoạt đến năm 2023'], '2023'],
    [['status', 'note'], ['Miễn sinh hoạt', 'Được miễn đến ngày 30/6/2023'], '2023-06-30'],
    [['status', 'note'], ['Miễn sinh hoạt', 'Miễn từ 2022, chuyển đến 2015'], null],
    [['status', 'note'], ['Miễn sinh hoạt', 'Nghỉ hưu đến 2020'], null],
    [['note'], ['Miễn sinh hoạt đến 30/6/2023'], '2023-06-30'],
  ])('%j: %j', (columns, cells, end) => {
    expect(endOf(columns, cells)).toEqual(['exempt', end]);
  });

  test('is told by a heading alone where no status is said', () => {
    expect(endOf([['until', 'Miễn sinh hoạt đến ngày']], ['31/12/2023'])).toEqual([null, '2023-12-31']);
  });

  test.each<[string, readonly ColumnOf[], readonly Written[]]>([
    ['its beginning', ['status', ['statusDate', 'Ngày miễn sinh hoạt Đảng']], ['Miễn sinh hoạt', '01/01/2020']],
    ['the end of a temporary stay', ['status', ['until', 'Thời hạn đến ngày']], ['Sinh hoạt tạm thời', '31/12/2023']],
    ['an end of somebody who is back', UNTIL, ['Đang sinh hoạt', '31/12/2023']],
  ])('is not %s', (_, columns, cells) => {
    expect(endOf(columns, cells)[1]).toBeNull();
  });

  test('that cannot be read is noted', () => {
    const { persons, issues } = recordsOf(tableOf(['fullName', ...UNTIL], [['Lù Văn Páo', 'Miễn sinh hoạt', '31/06/2023']]));
    expect(persons).toMatchObject([{ exemptUntil: null }]);
    expect(issues).toMatchObject([{ kind: 'unreadable-cell', field: 'until' }]);
  });
});
