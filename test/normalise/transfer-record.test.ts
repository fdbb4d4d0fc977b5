import { describe, expect, test } from 'vitest';
import { recordsOf, tableOf, transferOf } from './table-of.ts';

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
});

test('all rows of the transfer book are one source', () => {
  const book = tableOf(['fullName'], [['Lù Văn Páo'], ['Ma Thị Hoa']], { role: 'transfers', kind: 'transfers' });
  expect(recordsOf(book).nodes.map(({ group }) => group)).toEqual(['transfers', 'transfers']);
});
