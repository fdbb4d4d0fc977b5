import { describe, expect, test } from 'vitest';
import type { Written } from '../load/sheet-of.ts';
import { type ColumnOf, memberOf, recordsOf, tableOf } from './table-of.ts';

const birthOf = (written: Written) => memberOf(['fullName', 'birthDate'], ['Lù Văn Páo', written]).birthDate;

describe('a birth date', () => {
  test.each<[string, Written, string | null]>([
    ['a text', '05/03/1985', '1985-03-05'],
    ['a date cell', { date: '1985-03-05' }, '1985-03-05'],
    ['a year as a number', 1985, '1985'],
    ['a serial number', 31111, '1985-03-05'],
    ['a serial number in a file of texts', '31111', '1985-03-05'],
    ['a number that would be a day to come', '51285', null],
    ['a month', '03/1985', '1985-03'],
    ['the lunar calendar: only its year can be compared', '15/08/1950 (âm lịch)', '1950'],
    ['nothing', null, null],
  ])('from %s', (_, written, date) => expect(birthOf(written)).toBe(date));

  test.each<[Written, string, string]>([
    ['5/3/85', 'two-digit-year', '1985-03-05'],
    ['O5/03/1985', 'letter-o', '1985-03-05'],
    ['０５/０３/１９８５', 'full-width', '1985-03-05'],
    ['05/03/1985 (CCCD ghi 1986)', 'remark', '1985-03-05'],
    ['05/03/1985 (âm lịch)', 'lunar', '1985'],
    [31111, 'serial', '1985-03-05'],
  ])('that is not plain is a repair, and kept: %s', (written, kind, to) => {
    const { repairs } = recordsOf(tableOf(['fullName', 'birthDate'], [['Lù Văn Páo', written]]));
    expect(repairs).toEqual([{ table: 0, row: 2, column: 'B', kind, from: String(written), to }]);
  });

  test('as a number of days is counted as its workbook counts', () => {
    const table = tableOf(['fullName', 'birthDate'], [['Lù Văn Páo', 29659]]);
    expect(recordsOf({ ...table, sheet: { ...table.sheet, dayZero: '1904-01-01' } }).persons[0]?.birthDate).toBe('1985-03-15');
  });

  test('that no calendar has is noted, and its digits are kept for the match', () => {
    const records = recordsOf(tableOf(['fullName', 'birthDate'], [['Lù Văn Páo', '31/02/1960']]));
    expect(records.persons).toMatchObject([{ birthDate: null, birthDigits: '31021960' }]);
    expect(records.issues).toMatchObject([{ kind: 'unreadable-cell', field: 'birthDate', column: 'B', text: '31/02/1960' }]);
  });

  test.each([
    ['12/03/1996', '1975-03-05'],
    ['12/03/2021', '1975-03-05'],
  ])('of two digits is at least 18 years before the admission of %s', (admission, birth) => {
    const { birthDate } = memberOf(['fullName', 'birthDate', 'admissionDate'], ['Lù Văn Páo', '05/03/75', admission]);
    expect(birthDate).toBe(birth);
  });

  test('of two digits is in the last century where this one would make a child a member', () => {
    const { birthDate } = memberOf(['fullName', 'birthDate', 'admissionDate'], ['Lù Văn Páo', '05/03/05', '12/03/1930']);
    expect(birthDate).toBe('1905-03-05');
  });
});

describe('two days in one cell', () => {
  const heading: ColumnOf = ['admissionDate', 'Ngày vào Đảng,\nngày chính thức'];

  test.each(['03/07/2021\n03/07/2022', '03/07/2021; 03/07/2022', '03/07/2021, 03/07/2022'])(
    '%j are admission and official date',
    (cell) => {
      const { admissionDate, officialDate } = memberOf(['fullName', heading], ['Lù Văn Páo', cell]);
      expect([admissionDate, officialDate]).toEqual(['2021-07-03', '2022-07-03']);
    },
  );

  test('a single one is the admission', () => {
    const { admissionDate, officialDate } = memberOf(['fullName', heading], ['Lù Văn Páo', '03/07/2021']);
    expect([admissionDate, officialDate]).toEqual(['2021-07-03', null]);
  });

  test('an official date in a column of its own counts first', () => {
    const row = ['Lù Văn Páo', '03/07/2021\n03/07/2022', '04/07/2022'];
    expect(memberOf(['fullName', heading, 'officialDate'], row).officialDate).toBe('2022-07-04');
  });
});

test('a day among words is read with whatever dash it is written', () => {
  const { statusDate } = memberOf(['fullName', 'statusDate'], ['Lù Văn Páo', 'Đảng bộ xã Tân Lập, ngày 15–03–2023']);
  expect(statusDate).toBe('2023-03-15');
});

describe('the month that dues are paid through', () => {
  test.each<[string, Written, string | null]>([
    ['a text', '01/2024', '2024-01'],
    ['a word and a month', 'T1/2024', '2024-01'],
    ['a date cell: the month only', { date: '2024-01-01' }, '2024-01'],
    ['nothing', null, null],
    ['a dash', '-', null],
  ])('from %s', (_, written, month) => {
    const records = recordsOf(tableOf(['fullName', 'duesPaidThrough'], [['Lù Văn Páo', written]]));
    expect(records.persons).toMatchObject([{ duesPaidThrough: month }]);
    expect(records.issues).toEqual([]);
  });

  test('as a number of days is a repair, and kept', () => {
    const { persons, repairs } = recordsOf(tableOf(['fullName', 'duesPaidThrough'], [['Lù Văn Páo', 45292]]));
    expect(persons).toMatchObject([{ duesPaidThrough: '2024-01' }]);
    expect(repairs).toMatchObject([{ kind: 'serial', from: '45292' }]);
  });

  test('that names no month is noted', () => {
    const records = recordsOf(tableOf(['fullName', 'duesPaidThrough'], [['Lù Văn Páo', 'đã nộp đủ']]));
    expect(records.persons).toMatchObject([{ duesPaidThrough: null }]);
    expect(records.issues).toMatchObject([{ kind: 'unreadable-cell', field: 'duesPaidThrough' }]);
  });
});

describe('a column whose day and month a program swapped', () => {
  // true dates with days up to 12 only, and texts with days past 12 only
  const damaged: readonly Written[] = [
    { date: '1985-03-05' },
    '15/08/1969',
    { date: '1971-01-11' },
    '28/02/1990',
    { date: '1962-12-04' },
    '17/06/1958',
    { date: '1977-09-02' },
    '25/11/1983',
    { date: '1980-05-10' },
    { date: '1966-07-08' },
  ];
  const rows = damaged.map((written) => ['Lù Văn Páo', written]);

  test('is read day first again, and each repair is kept', () => {
    const { persons, repairs } = recordsOf(tableOf(['fullName', 'birthDate'], rows));
    expect(persons.slice(0, 3).map(({ birthDate }) => birthDate)).toEqual(['1985-05-03', '1969-08-15', '1971-11-01']);
    const swapped = repairs
      .filter(({ kind }) => kind === 'day-month-swapped')
      .map(({ row, column, from, to }) => `${column}${row} ${from} ${to}`);
    expect(swapped).toEqual([
      'B2 1985-03-05 1985-05-03',
      'B4 1971-01-11 1971-11-01',
      'B6 1962-12-04 1962-04-12',
      'B8 1977-09-02 1977-02-09',
      'B10 1980-05-10 1980-10-05',
      'B11 1966-07-08 1966-08-07',
    ]);
  });

  test('is left alone when one true date has a day past 12', () => {
    const sound = [...rows, ['Lù Thị Sai', { date: '1979-03-21' }]];
    const { persons, repairs } = recordsOf(tableOf(['fullName', 'birthDate'], sound));
    expect(persons.slice(0, 1).map(({ birthDate }) => birthDate)).toEqual(['1985-03-05']);
    expect(repairs).toEqual([]);
  });
});

describe('a column whose day and month a program swapped is still told', () => {
  const damaged: readonly Written[] = [
    ...['01', '03', '04', '06', '07', '09', '11'].map((month) => ({ date: `1985-${month}-02` })),
    ...[13, 16, 18, 21, 24, 27, 29].map((day) => `${day}/05/1969`),
  ];
  const swapsOf = (...cells: readonly Written[]) =>
    recordsOf(
      tableOf(
        ['fullName', 'birthDate'],
        [...damaged, ...cells].map((written) => ['Lù Văn Páo', written]),
      ),
    ).repairs.filter(({ kind }) => kind === 'day-month-swapped').length;

  test.each(['05.03.1985', '05/03/1985 (âm lịch)', '1985-03-05', '3/1985', '00/05/1985'])(
    'beside %s, which no program takes for a date of month, day and year',
    (text) => expect(swapsOf(text)).toBe(7),
  );

  test.each(['5/3/85', '05/03/1985'])('beside one %s, which somebody typed later', (text) => expect(swapsOf(text)).toBe(7));

  // Texts with dots told nothing, and thirty dates stayed the wrong way round.
  test.each([
    ['where its texts have dots', 0, 7],
    ['but not where dots stand before the 13th too', 5, 0],
  ])('%s', (_, early, swaps) => {
    const dotted = damaged.map((written) => (typeof written === 'string' ? written.replaceAll('/', '.') : written));
    const cells = [...dotted, ...Array.from({ length: early }, (__, at) => `0${at + 1}.05.1969`)];
    const rows = cells.map((written) => ['Lù Văn Páo', written]);
    const { repairs } = recordsOf(tableOf(['fullName', 'birthDate'], rows));
    expect(repairs.filter(({ kind }) => kind === 'day-month-swapped')).toHaveLength(swaps);
  });

  test('and no longer beside many of them', () => {
    expect(swapsOf('05/03/1985', '06/03/1985', '07/03/1985', '08/03/1985', '09/03/1985')).toBe(0);
  });
});

describe('few dates', () => {
  const columns: readonly ColumnOf[] = ['fullName', 'birthDate', 'admissionDate', 'officialDate'];
  const few: readonly (readonly Written[])[] = [
    ['Lù Văn Páo', { date: '1985-03-05' }, '15/08/2009', { date: '2010-07-11' }],
    ['Lù Thị Sai', '28/02/1990', { date: '2012-01-04' }, '23/06/2013'],
    ['Ma Thị Hoan', { date: '1962-12-04' }, '17/06/1988', '19/05/1989'],
  ];
  const one = (row: readonly Written[] | undefined, other: readonly Written[] | undefined, name: string) => {
    const table = tableOf(columns, [row ?? [], other ?? []]);
    return { ...table, sheet: { ...table.sheet, name } };
  };
  const swaps = ({ repairs }: ReturnType<typeof recordsOf>) => repairs.filter(({ kind }) => kind === 'day-month-swapped').length;

  test('of several columns are weighed together', () => {
    expect(swaps(recordsOf(tableOf(columns, few)))).toBe(4);
  });

  test('of several sheets are weighed together', () => {
    const sheets = [one(few[0], few[1], 'Xóm 1'), one(few[1], few[2], 'Xóm 2'), one(few[2], few[0], 'Xóm 3')];
    expect(swaps(recordsOf(...sheets))).toBe(8);
  });

  test('of several sheets are not, where one has a true date past the 12th', () => {
    const sound = one(['Lò Thị Mây', { date: '1979-03-21' }, null, null], undefined, 'Xóm 4');
    const records = recordsOf(one(few[0], few[1], 'Xóm 1'), one(few[1], few[2], 'Xóm 2'), sound);
    expect(swaps(records)).toBe(0);
  });

  test('that cannot be told even so are read as they stand, which is noted', () => {
    const { persons, issues, repairs } = recordsOf(tableOf(columns, few.slice(0, 2)));
    expect(repairs).toEqual([]);
    expect(persons[0]?.birthDate).toBe('1985-03-05');
    expect(issues.map(({ kind, source, column }) => `${kind} ${column}${source.row}`)).toEqual([
      'day-or-month D2',
      'day-or-month B2',
      'day-or-month C3',
    ]);
  });

  test('in texts alone or in true dates alone are in no doubt', () => {
    const alone = [
      ['Lù Văn Páo', '28/02/1990', { date: '2012-01-04' }, null],
      ['Lù Thị Sai', '05/03/1985', { date: '2012-03-05' }, null],
    ] as const;
    expect(recordsOf(tableOf(columns, alone)).issues).toEqual([]);
  });
});

describe('a column of the sheet that has too few dates to tell', () => {
  const damaged = [
    [{ date: '1985-03-05' }, { date: '2010-02-03' }],
    ['15/08/1969', null],
    [{ date: '1971-01-11' }, null],
    ['28/02/1990', null],
    [{ date: '1962-12-04' }, { date: '1990-07-06' }],
    ['17/06/1958', null],
    [{ date: '1977-09-02' }, null],
    ['25/11/1983', null],
    [{ date: '1980-05-10' }, null],
    [{ date: '1966-07-08' }, null],
  ] as const;
  const rows = damaged.map((dates) => ['Lù Văn Páo', ...dates]);
  const admissions = (table: ReturnType<typeof tableOf>) =>
    recordsOf(table).persons.flatMap((person) => (person.kind === 'member' ? (person.admissionDate ?? []) : []));

  test('follows the other date columns', () => {
    expect(admissions(tableOf(['fullName', 'birthDate', 'admissionDate'], rows))).toEqual(['2010-03-02', '1990-06-07']);
  });

  test('does not, once one of its own dates has a day past 12', () => {
    const sound = [...rows, ['Lù Thị Sai', '30/11/1979', { date: '2001-02-19' }]];
    expect(admissions(tableOf(['fullName', 'birthDate', 'admissionDate'], sound))).toEqual(['2010-02-03', '1990-07-06', '2001-02-19']);
  });

  test('is one column with the rest of its sheet, where residents’ contacts are set apart', () => {
    const table = tableOf(
      ['fullName', 'birthDate'],
      rows.map(([name, birth]) => [name ?? null, birth ?? null]),
    );
    const [first, last] = [table.entries.slice(0, 9), table.entries.slice(9)];
    const { persons } = recordsOf({ ...table, entries: first }, { ...table, kind: 'residents', entries: last });
    expect(persons.at(-1)?.birthDate).toBe('1966-08-07');
  });
});

describe('texts that a program wrote month first', () => {
  const columns: readonly ColumnOf[] = ['fullName', 'birthDate', 'admissionDate'];
  const rows = [
    ['Lù Văn Páo', '1/27/1983', '8/20/2008'],
    ['Lù Thị Sai', '2/12/1960', '3/17/1985 12:00:00 AM'],
    ['Ma Thị Hoan', '5/6/1976', '12/9/2001'],
  ] as const;
  const births = (table: ReturnType<typeof tableOf>) => recordsOf(table).persons.map(({ birthDate }) => birthDate);
  const doubts = (table: ReturnType<typeof tableOf>) =>
    recordsOf(table).issues.map(({ kind, source, column }) => `${kind} ${column}${source.row}`);

  test('are read so, and each repair is kept', () => {
    const { persons, repairs, issues } = recordsOf(tableOf(columns, rows));
    expect(persons.map((person) => [person.birthDate, person.kind === 'member' && person.admissionDate])).toEqual([
      ['1983-01-27', '2008-08-20'],
      ['1960-02-12', '1985-03-17'],
      ['1976-05-06', '2001-12-09'],
    ]);
    expect(issues).toEqual([]);
    expect(repairs).toContainEqual({ table: 0, row: 2, column: 'B', kind: 'day-month-swapped', from: '1/27/1983', to: '27/1/1983' });
    expect(repairs).toHaveLength(rows.length * 2);
  });

  test('tell of a column that says nothing itself', () => {
    const silent = rows.map(([name, , admission], at) => [name, `${at + 1}/2/1970`, admission]);
    expect(births(tableOf(columns, silent))).toEqual(['1970-01-02', '1970-02-02', '1970-03-02']);
  });

  test('are not told by one date, which may be mistyped', () => {
    const one = tableOf(['fullName', 'birthDate'], [rows[0].slice(0, 2), rows[2].slice(0, 2)]);
    expect(births(one)).toEqual([null, '1976-06-05']);
    expect(doubts(one)).toEqual(['unreadable-cell B2', 'day-or-month B3']);
  });

  test('are in doubt beside others of their column that are written day first', () => {
    const inColumn = tableOf(columns, [...rows, ['Lò Thị Mây', '27/11/1980', null]]);
    expect(births(inColumn)).toEqual([null, '1960-12-02', '1976-06-05', '1980-11-27']);
    expect(doubts(inColumn)).toEqual(['unreadable-cell B2', 'day-or-month B3', 'day-or-month B4']);
  });

  test('are no doubt where days are written first and one is mistyped', () => {
    const typed = tableOf(
      ['fullName', 'birthDate'],
      [
        ['Lù Văn Páo', '1/27/1983'],
        ['Lù Thị Sai', '25/12/1960'],
        ['Ma Thị Hoan', '5/6/1976'],
        ['Lò Thị Mây', '13/3/1981'],
      ],
    );
    expect(doubts(typed)).toEqual(['unreadable-cell B2']);
  });
});

describe('1 January', () => {
  const bornOn = (...days: readonly Written[]) =>
    recordsOf(
      tableOf(
        ['fullName', 'birthDate'],
        days.map((day) => ['Lù Văn Páo', day]),
      ),
    );

  test('1990, once, is a date', () => {
    expect(bornOn('01/01/1990', '15/03/1985').persons[0]?.birthDate).toBe('1990-01-01');
  });

  test('1990, again and again, is what a program writes where it knows nothing', () => {
    const { persons, repairs } = bornOn('01/01/1990', { date: '1990-01-01' }, '1/1/1990', '15/03/1985');
    expect(persons.map(({ birthDate }) => birthDate)).toEqual([null, null, null, '1985-03-15']);
    expect(repairs.map(({ kind, row }) => `${kind} ${row}`)).toEqual(['filler-date 2', 'filler-date 3', 'filler-date 4']);
  });

  test.each<[Written]>([
    ['1990-01-01'],
    ['01/01/1990 00:00:00'],
    ['1/1/90'],
    ['01/01/1990\u00a0'],
    [32874],
    ['32874'],
    [{ date: '1990-01-01' }],
  ])('1990 is that however it is written: %j', (written) => {
    const { persons } = bornOn(written, written, written, '15/03/1985');
    expect(persons.map(({ birthDate }) => birthDate)).toEqual([null, null, null, '1985-03-15']);
  });

  test('of many years is how people are entered of whom only the year is known', () => {
    const { persons } = bornOn('01/01/1990', '01/01/1990', '01/01/1990', '01/01/1985', '01/01/1962');
    expect(persons[0]?.birthDate).toBe('1990-01-01');
  });
});

describe('a date over three columns', () => {
  const columns: readonly ColumnOf[] = [
    'fullName',
    ['birthDate', 'Ngày sinh > Ngày'],
    ['birthDate', 'Ngày sinh > Tháng'],
    ['birthDate', 'Ngày sinh > Năm'],
  ];

  test.each<[readonly Written[], string | null]>([
    [[15, 3, 1985], '1985-03-15'],
    [['05', '03', '85'], '1985-03-05'],
    [[null, 3, 1985], '1985-03'],
    [[null, null, 1985], '1985'],
    [[15, null, 1985], '1985'],
    [[null, null, null], null],
  ])('%j', (parts, date) => expect(memberOf(columns, ['Lù Văn Páo', ...parts]).birthDate).toBe(date));

  test('without its year is noted', () => {
    const { issues } = recordsOf(tableOf(columns, [['Lù Văn Páo', 15, 3, null]]));
    expect(issues).toMatchObject([{ kind: 'unreadable-cell', field: 'birthDate' }]);
  });
});

test.each([
  ['3/2/68', '1968-02-03'],
  ['3/2/15', '2015-02-03'],
  ['3/2/25', '1925-02-03'],
])('a day of admission of two digits, %s, is not after the list', (written, date) => {
  expect(memberOf(['fullName', 'admissionDate'], ['Lù Văn Páo', written]).admissionDate).toBe(date);
});
