import { describe, expect, test } from 'vitest';
import type { Membership, Status } from '../../src/model/member.ts';
import { sheetOf, type Written } from '../load/sheet-of.ts';
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
    ['Đủ', null],
    [null, null],
  ])('%j', (written, months) => {
    const { persons, issues } = recordsOf(tableOf(['fullName', 'monthsAbsent'], [['Lù Văn Páo', written]]));
    expect(persons).toMatchObject([{ monthsAbsent: months, absenceYear: null }]);
    expect(issues).toEqual([]);
  });

  test('may name their year', () => {
    expect(memberOf(['fullName', 'monthsAbsent'], ['Lù Văn Páo', '4 tháng (2022)'])).toMatchObject({ monthsAbsent: 4, absenceYear: 2022 });
  });

  test.each([
    ['Số tháng vắng sinh hoạt năm 2022', '4', 2022],
    ['Năm 2022 > Số tháng vắng', '4', 2022],
    ['Số tháng vắng năm 2022', '4 tháng (2021)', 2021],
    ['Số tháng vắng', '4', null],
  ])('under "%s": %j is of %s', (heading, written, absenceYear) => {
    const columns: readonly ColumnOf[] = ['fullName', ['monthsAbsent', heading]];
    expect(memberOf(columns, ['Lù Văn Páo', written])).toMatchObject({ monthsAbsent: 4, absenceYear });
  });

  test.each<[Written]>([[18], ['4/2023'], ['ốm'], [{ date: '2024-12-03' }]])('%j is no number of them, and is noted', (written) => {
    const { persons, issues } = recordsOf(tableOf(['fullName', 'monthsAbsent'], [['Lù Văn Páo', written]]));
    expect(persons).toMatchObject([{ monthsAbsent: null }]);
    expect(issues).toMatchObject([{ kind: 'unreadable-cell', field: 'monthsAbsent' }]);
  });
});

describe('the reason of an absence', () => {
  const columns: readonly ColumnOf[] = ['fullName', 'monthsAbsent', 'reason', 'note'];

  test.each<[readonly Written[], string | null]>([
    [[4, 'Ốm dài ngày', null], 'Ốm dài ngày'],
    [[4, 'Không rõ lý do', null], null],
    [[4, '-', 'Đi làm ăn xa'], 'Đi làm ăn xa'],
    [['4 tháng (ốm)', null, null], '4 tháng (ốm)'],
    [[4, null, 'Trưởng thôn'], null],
  ])('%j', (cells, reason) => {
    expect(memberOf(columns, ['Lù Văn Páo', ...cells]).reason).toBe(reason);
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

  test('in a status column leaves the status unknown: the row neither accuses nor excuses', () => {
    const { persons, issues } = recordsOf(tableOf(['fullName', 'status'], [['Lù Văn Páo', { error: '#N/A' }]]));
    expect(persons).toMatchObject([{ status: null, isStatusUnknown: true }]);
    expect(issues).toMatchObject([{ kind: 'unreadable-cell', field: 'status' }]);
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

describe('what stands over a row tells its status where no status column does', () => {
  const columns: readonly ColumnOf[] = ['fullName', ['statusDate', 'Ngày chuyển']];
  const row = ['Lù Văn Páo', '15/03/2023'];
  const under = (own: Parameters<typeof memberOf>[2]) => {
    const { status, isStatusUnknown, statusDate, isOnExtract } = memberOf(columns, row, own);
    return [isStatusUnknown ? 'unknown' : status, statusDate, isOnExtract];
  };
  const titled = (text: string) => ({ preamble: [{ row: 1, text }] });
  const sheet = (name: string) => ({ sheet: sheetOf([[], row], { name }) });
  const group = (text: string) => ({ entries: [entryOf(2, { group: text })] });

  test.each<[string, Parameters<typeof memberOf>[2], readonly unknown[]]>([
    ['a title', titled('DANH SÁCH ĐẢNG VIÊN CHUYỂN ĐI'), ['moved-away', '2023-03-15', true]],
    ['the sheet', sheet('Chuyển đến'), ['moved-in', '2023-03-15', true]],
    ['a section', group('II. Đảng viên từ trần'), ['deceased', '2023-03-15', true]],
    [
      'the section before the title',
      { ...titled('DANH SÁCH ĐẢNG VIÊN CHUYỂN ĐI'), ...group('III. Chuyển đến') },
      ['moved-in', '2023-03-15', true],
    ],
    ['the outer of two sections', group('II. Đảng viên chuyển đi > 1. Đảng viên chính thức'), ['moved-away', '2023-03-15', true]],
    ['a sheet that says only that something changed', sheet('Biến động'), ['moved-away', '2023-03-15', true]],
  ])('%s', (_, own, expected) => expect(under(own)).toEqual(expected));

  test('and where nothing tells which change it was, the row neither accuses nor excuses', () => {
    const { status, isStatusUnknown } = memberOf(['fullName'], ['Lù Văn Páo'], sheet('Tăng giảm'));
    expect([status, isStatusUnknown]).toEqual([null, true]);
  });

  test('a status column counts before them', () => {
    expect(memberOf(['fullName', 'status'], ['Lù Văn Páo', 'Từ trần'], titled('ĐẢNG VIÊN CHUYỂN ĐI')).status).toBe('deceased');
  });

  test('but chính thức in it is no status of those who left', () => {
    const { status, membership } = memberOf(['fullName', 'status'], ['Lù Văn Páo', 'Chính thức'], titled('ĐẢNG VIÊN CHUYỂN ĐI'));
    expect([status, membership]).toEqual(['moved-away', 'official']);
  });

  test('on an arrivals list the day of coming counts, whatever "Ngày chuyển đi" says', () => {
    const both: readonly ColumnOf[] = ['fullName', ['statusDate', 'Ngày chuyển đi'], ['accepted', 'Ngày tiếp nhận']];
    const { status, statusDate } = memberOf(both, ['Lù Văn Páo', '01/02/2023', '15/03/2023'], sheet('Chuyển đến'));
    expect([status, statusDate]).toEqual(['moved-in', '2023-03-15']);
  });

  test('a section of those on probation tells the kind', () => {
    expect(memberOf(['fullName'], ['Lù Văn Páo'], group('2. Đảng viên dự bị')).membership).toBe('probationary');
  });
});

describe('the column of days that is filled tells the status', () => {
  const columns: readonly ColumnOf[] = [
    'fullName',
    ['accepted', 'Ngày chuyển đến, (ở) đảng bộ cơ sở nào đến'],
    ['statusDate', 'Ngày chuyển đi, đến đảng bộ cơ sở (nào)'],
    ['statusDate', 'Ngày từ trần, Lý do'],
    ['statusDate', 'Ngày ra khỏi Đảng, hình thức ra Đảng'],
  ];

  test.each<[readonly Written[], Status | null, string | null]>([
    [[null, null, null, null], null, null],
    [[null, '15/3/2023, Đảng bộ phường Tân Lập', null, null], 'moved-away', '2023-03-15'],
    [[null, 'Đảng bộ phường Tân Lập', null, null], 'moved-away', null],
    [[null, null, { date: '2022-11-20' }, null], 'deceased', '2022-11-20'],
    [[null, null, 'x', null], 'deceased', null],
    [[null, null, null, '2019'], 'left', '2019'],
    [[null, null, null, 'QĐ 12-QĐ/UBKT ngày 10/10/2021, khai trừ'], 'expelled', '2021-10-10'],
    [['01/08/2010', null, null, null], 'moved-in', '2010-08-01'],
    [['01/08/2010', '15/3/2023', null, null], 'moved-away', '2023-03-15'],
    [['01/08/2023', '15/3/2020', null, null], 'moved-in', '2023-08-01'],
    [['Đảng bộ xã Phú Lâm', '15/3/2020', null, null], 'moved-away', '2020-03-15'],
    [[null, '15/3/2020', '20/11/2022', null], 'deceased', '2022-11-20'],
    [['-', '-', '-', 'không'], null, null],
  ])('%j', (days, status, statusDate) => {
    const { persons, issues } = recordsOf(tableOf(columns, [['Lù Văn Páo', ...days]]));
    expect(persons).toMatchObject([{ status, statusDate, isStatusUnknown: false }]);
    expect(issues).toEqual([]);
  });

  test('of several things at once it does not', () => {
    const column: ColumnOf = ['statusDate', 'Ngày rời/mất/miễn SH'];
    expect(memberOf(['fullName', column], ['Lù Văn Páo', '15/3/2023'])).toMatchObject({ status: null, isStatusUnknown: true });
  });

  test('a day under "Từ ngày" says nothing by itself', () => {
    const column: ColumnOf = ['statusDate', 'Từ ngày'];
    expect(memberOf(['fullName', column], ['Lù Văn Páo', '15/3/2023'])).toMatchObject({ status: null, isStatusUnknown: false });
  });
});

describe('x-marks', () => {
  const columns: readonly ColumnOf[] = [
    'fullName',
    ['status', 'Tình trạng > Đang SH'],
    ['status', 'Tình trạng > Miễn SH'],
    ['status', 'Tình trạng > Chuyển đi'],
    ['kind', 'Đảng viên > Chính thức'],
    ['kind', 'Đảng viên > Dự bị'],
  ];

  test.each<[readonly Written[], Status | null, Membership | null]>([
    [['x', null, null, 'x', null], 'active', 'official'],
    [['x', 'x', null, null, 'X'], 'exempt', 'probationary'],
    [[null, null, '15/3/2023', 1, null], 'moved-away', 'official'],
    [['không', 'không', 'không', '-', 0], null, null],
  ])('%j', (marks, status, membership) => {
    expect(memberOf(columns, ['Lù Văn Páo', ...marks])).toMatchObject({ status, membership, isStatusUnknown: false });
  });
});

test.each([
  ['Chuyển đi tháng 3/2023', 'moved-away', '2023-03'],
  ['Từ trần ngày 20/11/2022', 'deceased', '2022-11-20'],
])('the day in the note %j is the status’s', (note, status, statusDate) => {
  expect(memberOf(['fullName', 'note'], ['Lù Văn Páo', note])).toMatchObject({ status, statusDate });
});
