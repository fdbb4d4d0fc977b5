import { describe, expect, test } from 'vitest';
import { sheetOf, type Written } from '../load/sheet-of.ts';
import { type ColumnOf, entryOf, recordsOf, tableOf } from './table-of.ts';

/** The records of three people, one cell of the second column merged over the first two; row 1 is the heading. */
function recordsUnder(column: ColumnOf, written: Written, own: Parameters<typeof tableOf>[2] = {}) {
  const rows: Written[][] = [['Lù Văn Páo', written], ['Vàng Thị Dợ', null], ['Đèo Văn Ún']];
  return recordsOf(
    tableOf(['fullName', column], rows, {
      sheet: sheetOf([['fullName', 'merged'], ...rows], { merges: [[2, 2, 3, 2]] }),
      ...own,
    }),
  );
}

describe('a cell merged downwards over several people', () => {
  test.each<[ColumnOf, Written, object]>([
    ['status', 'Miễn sinh hoạt', { status: 'exempt' }],
    ['note', 'Chuyển đi', { status: 'moved-away' }],
    ['kind', 'Dự bị', { membership: 'probationary' }],
    ['admissionDate', '03/02/1980', { admissionDate: '1980-02-03' }],
  ])('in a column of %s is said of each of them, and of nobody below', (column, written, said) => {
    const { persons } = recordsUnder(column, written);
    expect(persons).toMatchObject([said, said, {}]);
    expect(persons[2]).not.toMatchObject(said);
  });

  test('names the chi bộ of each of them', () => {
    const { persons } = recordsUnder('organization', 'Chi bộ xóm 7');
    const named = persons.map((person) =>
      person.kind === 'member' ? person.claims.find(({ from }) => from === 'column')?.name.branch?.display : null,
    );
    expect(named).toEqual(['Chi bộ xóm 7', 'Chi bộ xóm 7', undefined]);
  });

  test('that is one person’s alone stays the first one’s', () => {
    expect(recordsUnder('birthDate', '15/03/1950').persons).toMatchObject([{ birthDate: '1950-03-15' }, { birthDate: null }, {}]);
    expect(recordsUnder('nationalId', '036085001234').persons).toMatchObject([{ numbers: [{}] }, { numbers: [] }, { numbers: [] }]);
  });

  test('is repaired once, and noted with each of them where nothing can be made of it', () => {
    expect(recordsUnder('note', 'MiÔn sinh ho¹t').repairs).toHaveLength(1);
    const { issues } = recordsUnder('status', { error: '#N/A' });
    expect(issues.map(({ source }) => source.row)).toEqual([2, 3]);
  });

  test('over the lines of one person is read once', () => {
    const { persons } = recordsUnder('hometown', 'Hải Nam', { entries: [entryOf(2, { continuations: [3] }), entryOf(4)] });
    expect(persons).toMatchObject([{ hometown: 'hai nam' }, {}]);
  });

  test('that begins in a section row is nobody’s', () => {
    const { persons } = recordsUnder('status', 'Miễn sinh hoạt', { entries: [entryOf(3), entryOf(4)] });
    expect(persons).toMatchObject([{ status: null }, { status: null }]);
  });
});

describe('a column of chi bộ', () => {
  const chiBo = (written: readonly Written[]) => {
    const names = ['Lù Văn Páo', 'Vàng Thị Dợ', 'Đèo Văn Ún', 'Lò Thị Pản', 'Giàng A Tủa', 'Sùng Thị Mai', 'Cứ A Dơ', 'Thào Thị Ly'];
    const { persons, repairs, issues } = recordsOf(
      tableOf(
        ['fullName', 'organization'],
        written.map((own, at) => [names[at] ?? '', own]),
      ),
    );
    const named = persons.map((person) => person.kind === 'member' && person.claims.find(({ from }) => from === 'column')?.name.text);
    return { named, repairs: repairs.map(({ row, kind, to }) => `${row} ${kind} ${to}`), issues: issues.map(({ source }) => source.row) };
  };
  const [SIX, SEVEN] = ['Chi bộ xóm 6', 'Chi bộ xóm 7'];

  test('that is filled at the head of each group alone speaks for the group', () => {
    expect(chiBo([SIX, null, null, SEVEN, null, null]).named).toEqual([SIX, SIX, SIX, SEVEN, SEVEN, SEVEN]);
  });

  test.each([
    ['again at the top of a page', [SIX, null, null, SIX, null, null, SEVEN, null]],
    ['with dashes below', [SIX, '-', '…', SIX, '–', '.', SEVEN, '-']],
  ] as const)('speaks for the group %s', (_, written) =>
    expect(chiBo(written).named).toEqual([SIX, SIX, SIX, SIX, SIX, SIX, SEVEN, SEVEN]),
  );

  test.each([
    ['most are filled', [SIX, SIX, null, SEVEN, SEVEN, null]],
    ['the first is blank', [null, null, SIX, null, SEVEN, null]],
    ['a chi bộ comes back', [SIX, null, SEVEN, null, SIX, null]],
    ['one alone is filled', [SIX, null, null, null, null, null]],
  ])('speaks for nobody else where %s', (_, written) => {
    expect(chiBo(written).named).toEqual(written.map((own) => own ?? undefined));
  });

  test('is read through ditto marks, each of which is a repair', () => {
    const { named, repairs } = chiBo([SIX, '-nt-', '″', SEVEN, 'n.t', 'như trên']);
    expect(named).toEqual([SIX, SIX, SIX, SEVEN, SEVEN, SEVEN]);
    expect(repairs).toEqual([3, 4, 6, 7].map((row) => `${row} ditto ${row < 5 ? SIX : SEVEN}`));
  });

  test('has an unreadable cell where a ditto mark repeats nothing', () => {
    expect(chiBo(['nt', SEVEN])).toMatchObject({ named: [undefined, SEVEN], issues: [2] });
  });
});

test('a ditto mark is no birth date and no number', () => {
  const { persons, issues } = recordsOf(
    tableOf(
      ['fullName', 'birthDate', 'admissionDate'],
      [
        ['Lù Văn Páo', '15/03/1950', '03/02/1980'],
        ['Vàng Thị Dợ', '-nt-', '-nt-'],
      ],
    ),
  );
  expect(persons[1]).toMatchObject({ birthDate: null, admissionDate: '1980-02-03' });
  expect(issues).toMatchObject([{ field: 'birthDate' }]);
});
