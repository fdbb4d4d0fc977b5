import { describe, expect, test } from 'vitest';
import type { Field } from '../../src/model/field.ts';
import type { Direction } from '../../src/model/table.ts';
import { type ColumnOf, recordsOf, tableOf, transferOf } from './table-of.ts';

describe('a row of the transfer book', () => {
  test('says from where to where, and when', () => {
    const transfer = transferOf(
      ['fullName', 'transferKind', 'fromOrganization', 'toOrganization', 'decisionEffective', 'paperNumber', 'paperIssued', 'accepted'],
      ['Lù Văn Páo', 'Chính thức', 'Chi bộ thôn 1 - Đảng bộ xã An Thịnh', 'Chi bộ Công an', '01/03/2023', '12/GTSHĐ', '03/2023', null],
    );
    expect(transfer).toMatchObject({
      transferKind: 'official',
      isStudy: false,
      from: { branch: { display: 'Chi bộ thôn 1' }, committee: { display: 'Đảng bộ xã An Thịnh' } },
      to: { branch: { display: 'Chi bộ Công an' }, committee: null },
      decisionEffective: '2023-03-01',
      paperNumber: '12/GTSHĐ',
      paperIssued: '2023-03',
      accepted: null,
    });
  });

  test.each(['', 'Chính thức', 'Chuyển sinh hoạt'])('of kind %j is an official move', (kind) => {
    expect(transferOf(['fullName', 'transferKind'], ['Lù Văn Páo', kind]).transferKind).toBe('official');
  });

  test.each(['transferKind', 'reason', 'note'] as const)('speaks of study in its %s', (field) => {
    const transfer = transferOf(['fullName', ['transferKind', 'Hình thức'], field], ['Lù Văn Páo', 'Tạm thời', 'Tạm thời, đi học']);
    expect(transfer).toMatchObject({ transferKind: 'temporary', isStudy: true });
  });

  test('remembers which of its days cannot be read: no limit is judged by them', () => {
    const transfer = transferOf(['fullName', 'accepted', 'until'], ['Lù Văn Páo', '31/02/2023', '-']);
    expect(transfer).toMatchObject({ accepted: null, until: null });
    expect([...transfer.unreadable]).toEqual(['accepted']);
  });

  test('an error cell says something that cannot be read: no acceptance is missing', () => {
    const transfer = transferOf(['fullName', 'paperIssued', 'accepted'], ['Lù Văn Páo', '15/03/2023', { error: '#N/A' }]);
    expect([transfer.accepted, ...transfer.unreadable]).toEqual([null, 'accepted']);
  });
});

test('all rows of the transfer book are one source', () => {
  const book = tableOf(['fullName'], [['Lù Văn Páo'], ['Ma Thị Hoa']], { role: 'transfers', kind: 'transfers' });
  expect(recordsOf(book).nodes.map(({ group }) => group)).toEqual(['transfers', 'transfers']);
});

describe('a book of departures, or of arrivals, alone', () => {
  const own = { preamble: [{ row: 1, text: 'CHI BỘ THÔN 1 - ĐẢNG BỘ XÃ AN THỊNH' }] };
  const ends = (columns: readonly ColumnOf[], row: readonly string[], direction: Direction | null) => {
    const table = tableOf(columns, [row], { role: 'transfers', kind: 'transfers', ...own, direction });
    const [record] = recordsOf(table).persons;
    return record?.kind === 'transfer' ? [record.from?.branch?.display, record.to?.branch?.display] : null;
  };

  test.each<[string, Field, string, Direction | null, readonly (string | undefined)[]]>([
    ['the chi bộ whose book it is is where they came from', 'toOrganization', 'Chi bộ thôn 2', 'away', ['Chi bộ thôn 1', 'Chi bộ thôn 2']],
    ['"Nơi chuyển đi" is where those went who left', 'fromOrganization', 'Chi bộ thôn 2', 'away', ['Chi bộ thôn 1', 'Chi bộ thôn 2']],
    [
      '"Nơi chuyển đi" is where those came from who arrived',
      'fromOrganization',
      'Chi bộ thôn 2',
      'here',
      ['Chi bộ thôn 2', 'Chi bộ thôn 1'],
    ],
    ['a column that repeats the own chi bộ is that end', 'fromOrganization', 'Chi bộ thôn 1', 'away', ['Chi bộ thôn 1', undefined]],
    ['without a direction the heading counts', 'fromOrganization', 'Chi bộ thôn 2', null, ['Chi bộ thôn 2', undefined]],
  ])('%s', (_, field, text, direction, expected) => {
    expect(ends(['fullName', field], ['Lù Văn Páo', text], direction)).toEqual(expected);
  });
});

test.each<[string, Direction | null, readonly ColumnOf[], object]>([
  ['of arrivals is the day they came', 'here', [['decisionEffective', 'Ngày chuyển']], { accepted: '2024-01-15', decisionEffective: null }],
  [
    'of departures is the day they left',
    'away',
    [['decisionEffective', 'Ngày chuyển']],
    { accepted: null, decisionEffective: '2024-01-15' },
  ],
  ['of both is that of the decision', null, [['decisionEffective', 'Ngày chuyển']], { accepted: null, decisionEffective: '2024-01-15' }],
  [
    'of arrivals beside a day of acceptance stays what it is',
    'here',
    [['decisionEffective', 'Ngày chuyển'], 'accepted'],
    { accepted: null, decisionEffective: '2024-01-15' },
  ],
  ['of a decision is no day they came', 'here', [['decisionEffective', 'Ngày QĐ']], { accepted: null, decisionEffective: '2024-01-15' }],
])('a day of moving in a table %s', (_, direction, columns, expected) => {
  const table = tableOf(['fullName', ...columns], [['Lù Văn Páo', '15/01/2024']], { role: 'transfers', kind: 'transfers', direction });
  expect(recordsOf(table).persons).toMatchObject([expected]);
});

describe('the kind of a move by the column that is marked', () => {
  const columns: readonly ColumnOf[] = [
    'fullName',
    ['transferKind', 'Chuyển SHĐ chính thức > Ngoài tỉnh đến'],
    ['transferKind', 'Chuyển SHĐ chính thức > Đi ngoài tỉnh'],
    ['transferKind', 'Chuyển SHĐ tạm thời > Trong tỉnh đến'],
  ];
  test.each<[readonly (string | null)[], object]>([
    [['x', null, null], { transferKind: 'official', accepted: null }],
    [[null, null, 'x'], { transferKind: 'temporary' }],
    [['15/03/2023', null, null], { transferKind: 'official', accepted: '2023-03-15', decisionEffective: null }],
    [[null, '15/03/2023', null], { transferKind: 'official', decisionEffective: '2023-03-15', accepted: null }],
    [['-', 'không', 'x'], { transferKind: 'temporary' }],
  ])('%j', (marks, expected) => {
    const { persons, issues } = recordsOf(tableOf(columns, [['Lù Văn Páo', ...marks]], { role: 'transfers', kind: 'transfers' }));
    expect(persons).toMatchObject([expected]);
    expect(issues).toEqual([]);
  });
});
