import { describe, expect, test } from 'vitest';
import type { Membership, Status } from '../../src/model/member.ts';
import type { Written } from '../load/sheet-of.ts';
import { type ColumnOf, entryOf, memberOf, recordsOf, tableOf } from './table-of.ts';

describe('the status', () => {
  test.each<[string, Status]>([
    ['Đang sinh hoạt Đảng', 'active'],
    ['Miễn sinh hoạt', 'exempt'],
    ['Sinh hoạt tạm thời', 'temporary-here'],
    ['Sinh hoạt tạm thời nơi khác', 'temporary-elsewhere'],
    ['Chuyển đi', 'moved-away'],
    ['Từ trần', 'deceased'],
  ])('%s', (text, status) => {
    expect(memberOf(['fullName', 'status'], ['Lù Văn Páo', text])).toMatchObject({ status, isStatusUnknown: false });
  });

  test('that nobody knows is noted, and neither accuses nor excuses', () => {
    const { persons, issues } = recordsOf(tableOf(['fullName', ['status', 'Trạng thái']], [['Lù Văn Páo', 'Đi làm ăn xa']]));
    expect(persons).toMatchObject([{ status: null, isStatusUnknown: true }]);
    expect(issues).toMatchObject([{ kind: 'unknown-status', column: 'B', heading: 'Trạng thái', text: 'Đi làm ăn xa' }]);
  });

  test('may stand in the note where there is no status', () => {
    expect(memberOf(['fullName', 'note'], ['Lù Văn Páo', 'Miễn sinh hoạt']).status).toBe('exempt');
  });

  test('a note that is no status word says nothing and is not noted', () => {
    const { persons, issues } = recordsOf(tableOf(['fullName', 'note'], [['Lù Văn Páo', 'Trưởng thôn']]));
    expect(persons).toMatchObject([{ status: null, isStatusUnknown: false }]);
    expect(issues).toEqual([]);
  });

  test('counts before the note', () => {
    expect(memberOf(['fullName', 'status', 'note'], ['Lù Văn Páo', 'Đang sinh hoạt', 'Chuyển đi']).status).toBe('active');
  });
});

describe('official or on probation', () => {
  test.each<[ColumnOf, Written, Membership | null]>([
    [['kind', 'Loại đảng viên'], 'Chính thức', 'official'],
    [['kind', 'Loại đảng viên'], 'Đảng viên dự bị', 'probationary'],
    [['kind', 'CT/DB'], 'DB', 'probationary'],
    [['kind', 'Là đảng viên dự bị'], 'x', 'probationary'],
    [['kind', 'Đảng viên chính thức'], 'x', 'official'],
    [['kind', 'Loại đảng viên'], null, null],
    [['status', 'Trạng thái'], 'Dự bị', 'probationary'],
  ])('%j says %j', (column, written, membership) => {
    expect(memberOf(['fullName', column], ['Lù Văn Páo', written]).membership).toBe(membership);
  });
});

describe('months without activity', () => {
  test.each<[Written, number | null]>([
    [4, 4],
    ['5 tháng', 5],
    ['0', 0],
    ['không', null],
    ['-', null],
    [null, null],
  ])('%j', (written, months) => {
    const { persons, issues } = recordsOf(tableOf(['fullName', 'monthsAbsent'], [['Lù Văn Páo', written]]));
    expect(persons).toMatchObject([{ monthsAbsent: months }]);
    expect(issues).toEqual([]);
  });
});

describe('an error cell', () => {
  const columns: readonly ColumnOf[] = ['fullName', ['officialDate', 'Ngày chính thức']];

  test('is noted with its column, and the field is unknown', () => {
    const { persons, issues } = recordsOf(tableOf(columns, [['Lù Văn Páo', { error: '#N/A' }]]));
    expect(persons).toMatchObject([{ officialDate: null }]);
    expect(issues).toMatchObject([
      { kind: 'unreadable-cell', column: 'B', heading: 'Ngày chính thức', text: '#N/A', node: 0, source: { row: 2 } },
    ]);
  });

  test('is never a person', () => {
    const { persons, nameless } = recordsOf(tableOf(columns, [[{ error: '#N/A' }, '03/07/2022']]));
    expect({ persons, nameless }).toEqual({ persons: [], nameless: [{ table: 0, row: 2 }] });
  });
});

test('people in hidden rows are members, and known to be hidden', () => {
  const { persons } = recordsOf(tableOf(['fullName'], [['Lù Văn Páo']], { entries: [entryOf(2, { isHidden: true })] }));
  expect(persons).toMatchObject([{ isHidden: true }]);
});
