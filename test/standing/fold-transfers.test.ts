import { describe, expect, test } from 'vitest';
import type { TransferRecord } from '../../src/model/transfer.ts';
import { foldTransfers } from '../../src/standing/fold-transfers.ts';
import { transferRow } from './records.ts';

const placed = (node: number, row: Partial<TransferRecord>, from = 1, to = 2) => {
  const record = transferRow(node, row);
  return { record, sources: [record.source], from, to, day: '2024-02-18' };
};

describe('one move in the books of both committees', () => {
  const sender = { decisionEffective: '2023-09-05', paperIssued: '2023-09-11', paperNumber: '11/GTSHĐ' };
  const receiver = { paperIssued: '2023-09', accepted: '2023-09-25', paperNumber: '11/GTSHĐ' };

  test('is one, with what both say and both rows named', () => {
    const [move, ...others] = foldTransfers([placed(0, sender), placed(1, receiver)]);
    expect(others).toEqual([]);
    expect(move?.record).toMatchObject({ ...sender, accepted: '2023-09-25' });
    expect(move?.sources.map(({ row }) => row)).toEqual([transferRow(0).source.row, transferRow(1).source.row]);
  });

  test.each([
    ['another paper', { ...receiver, paperNumber: '12/GTSHĐ' }, 1, 2],
    ['another day', { ...receiver, paperIssued: '2023-10' }, 1, 2],
    ['the other way', receiver, 2, 1],
    ['another kind', { ...receiver, transferKind: 'temporary' as const }, 1, 2],
  ])('is two with %s', (_, row, from, to) => {
    expect(foldTransfers([placed(0, sender), placed(1, row, from, to)])).toHaveLength(2);
  });

  test.each([
    ['two days that agree', { paperIssued: '2023-09-11', accepted: '2023-09-25' }, 1],
    ['one day that agrees', { paperIssued: '2023-09', accepted: '2023-09-25' }, 2],
  ])('papers numbered in two ways, with %s', (_, days, moves) => {
    const own = { ...days, decisionEffective: sender.decisionEffective, paperNumber: '204-GT' };
    expect(foldTransfers([placed(0, sender), placed(1, own)])).toHaveLength(moves);
  });

  test('a place that nobody tells joins nothing', () => {
    const unknown = { ...placed(0, sender), from: null };
    expect(foldTransfers([unknown, { ...placed(1, sender), from: null }])).toHaveLength(2);
  });
});
