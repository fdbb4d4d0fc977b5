import { describe, expect, test } from 'vitest';
import type { TransferRecord } from '../../src/model/transfer.ts';
import { transferCases } from '../../src/standing/transfer-cases.ts';
import { transferRow } from './records.ts';

const AS_OF = '2024-02-18';

const casesOf = (...rows: readonly Partial<TransferRecord>[]) =>
  transferCases(
    rows.map((row, node) => {
      const record = transferRow(node, row);
      return { record, sources: [record.source], from: node, to: node + 1, day: AS_OF };
    }),
  );
const order = (...rows: readonly Partial<TransferRecord>[]) => casesOf(...rows).map(({ record }) => record.node);

describe('order', () => {
  test('by decision, else paper, else acceptance', () => {
    expect(order({ accepted: '2023-09-01' }, { paperIssued: '2022-05-01' }, { decisionEffective: '2021-01-01' })).toEqual([2, 1, 0]);
  });

  test('the decision goes before the paper', () => {
    const late = { decisionEffective: '2023-06-01', paperIssued: '2022-01-01' };
    expect(order(late, { decisionEffective: '2023-01-01', paperIssued: '2023-01-09' })).toEqual([1, 0]);
  });

  test('a record without any day comes first', () => {
    expect(order({ decisionEffective: '2021-01-01' }, {})).toEqual([1, 0]);
  });

  test('records of one day keep the order of the book', () => {
    expect(order({ decisionEffective: '2023-06-01' }, { decisionEffective: '2023-06-01' })).toEqual([0, 1]);
  });
});

describe('as of the book’s day', () => {
  test('a record that lies ahead altogether has not happened', () => {
    expect(casesOf({ decisionEffective: '2024-02-19' })).toEqual([]);
    expect(casesOf({ decisionEffective: '2024-02-18' })).toHaveLength(1);
  });

  test('of a record begun, only the days ahead are left out', () => {
    const [current] = casesOf({ decisionEffective: '2024-01-08', paperIssued: '2024-01-15', accepted: '2024-02-26' });
    expect(current?.record).toMatchObject({ decisionEffective: '2024-01-08', paperIssued: '2024-01-15', accepted: null });
  });

  test('limits lie ahead by nature and stay', () => {
    const limits = { until: '2024-06-30', extendedUntil: '2024-12-31' };
    const [current] = casesOf({ transferKind: 'temporary', accepted: '2023-09-01', ...limits });
    expect(current?.record).toMatchObject(limits);
  });

  test('a record ahead is not the last official one', () => {
    const cases = casesOf({ decisionEffective: '2023-06-01' }, { decisionEffective: '2024-03-01' });
    expect(cases.map(({ isLastOfficial }) => isLastOfficial)).toEqual([true]);
  });
});

describe('official and temporary', () => {
  const TEMPORARY = { transferKind: 'temporary' } as const;

  test('only the last official record speaks of the present', () => {
    const cases = casesOf(
      { decisionEffective: '2021-01-01' },
      { decisionEffective: '2022-01-01' },
      { ...TEMPORARY, decisionEffective: '2023-01-01' },
    );
    expect(cases.map(({ isLastOfficial }) => isLastOfficial)).toEqual([false, true, false]);
  });

  test('an official record knows the official one before it; a temporary stay is no link', () => {
    const cases = casesOf(
      { decisionEffective: '2021-01-01' },
      { ...TEMPORARY, decisionEffective: '2022-01-01' },
      { decisionEffective: '2023-01-01' },
    );
    expect(cases.map(({ previous }) => previous?.record.node ?? null)).toEqual([null, null, 0]);
  });

  test('temporary records alone leave nothing official', () => {
    expect(casesOf({ ...TEMPORARY, accepted: '2023-01-01' }).some(({ isLastOfficial }) => isLastOfficial)).toBe(false);
  });
});
