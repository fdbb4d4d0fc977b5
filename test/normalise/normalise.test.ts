import { describe, expect, test } from 'vitest';
import { recordsOf, tableOf } from './table-of.ts';

describe('records', () => {
  const registry = tableOf(['fullName'], [['Lù Văn Páo'], ['Ma Thị Hoa']], { role: 'registry', file: 'co-so-du-lieu.xlsx' });
  const list = tableOf(
    ['fullName', 'birthDate'],
    [
      ['Lù Văn Páo', ''],
      ['', '05/03/1985'],
      ['Ma Thị Hoa', ''],
    ],
  );
  const records = recordsOf(registry, list);

  test('are numbered through all tables, as the match numbers them', () => {
    expect(records.nodes.map(({ index }) => index)).toEqual([0, 1, 2, 3]);
    expect(records.persons.map(({ node }) => node)).toEqual([0, 1, 2, 3]);
  });

  test('know the row they were read from', () => {
    expect(records.persons.map(({ source }) => `${source.role} ${source.file} ${source.row}`)).toEqual([
      'registry co-so-du-lieu.xlsx 2',
      'registry co-so-du-lieu.xlsx 3',
      'branches danh-sach.xlsx 2',
      'branches danh-sach.xlsx 4',
    ]);
  });

  test('a row without a name is kept apart, never dropped', () => expect(records.nameless).toEqual([{ table: 1, row: 3 }]));

  test('the registry is one source, and a list another', () => {
    const [first, second, third] = records.nodes.map(({ group }) => group);
    expect([first, second]).toEqual(['registry', 'registry']);
    expect(third).toMatch(/^list:/);
  });
});

test('what was repaired in a cell is kept with what stood there', () => {
  const { repairs } = recordsOf(tableOf(['fullName'], [['Ðỗ Văn Páo']]));
  expect(repairs).toEqual([{ table: 0, row: 2, column: 'A', kind: 'eth', from: 'Ðỗ Văn Páo', to: 'Đỗ Văn Páo' }]);
});

test('a residents’ contact list gives contacts, not members of that chi bộ', () => {
  const { persons } = recordsOf(tableOf(['fullName'], [['Lù Văn Páo']], { kind: 'residents' }));
  expect(persons).toMatchObject([{ isOutsider: true }]);
});

test('a look-up sheet gives nobody', () => {
  const { persons, nameless } = recordsOf(tableOf([], [['Tày'], ['Nùng']], { kind: 'look-up', entries: [] }));
  expect({ persons, nameless }).toEqual({ persons: [], nameless: [] });
});
