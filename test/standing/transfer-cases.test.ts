import { describe, expect, test } from 'vitest';
import type { TransferRecord } from '../../src/model/transfer.ts';
import { transferCases } from '../../src/standing/transfer-cases.ts';
import { organization, transferRow } from './records.ts';

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

  describe('of one decision day', () => {
    const DECIDED = { decisionEffective: '2023-06-01' };
    const to = (name: string) => ({ ...DECIDED, to: organization(name) });

    test.each([
      ['paper', { ...DECIDED, paperIssued: '2023-06-05' }, { ...DECIDED, paperIssued: '2023-06-12' }],
      [
        'acceptance',
        { ...DECIDED, paperIssued: '2023-06-05', accepted: '2023-06-07' },
        { ...DECIDED, paperIssued: '2023-06-05', accepted: '2023-06-09' },
      ],
      ['destination', to('Chi bộ xóm 2'), to('Chi bộ xóm 3')],
    ])('the %s tells the first, wherever it stands in the book', (_, first, second) => {
      expect(order(first, second)).toEqual([0, 1]);
      expect(order(second, first)).toEqual([1, 0]);
    });

    test('the last official one is the same in either order', () => {
      const [first, second] = [
        { ...DECIDED, paperIssued: '2023-06-05' },
        { ...DECIDED, paperIssued: '2023-06-12' },
      ];
      const last = (...rows: readonly Partial<TransferRecord>[]) => casesOf(...rows).find(({ isLastOfficial }) => isLastOfficial);
      expect(last(first, second)?.record.paperIssued).toBe('2023-06-12');
      expect(last(second, first)?.record.paperIssued).toBe('2023-06-12');
    });
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

  test('a paper of a later day has no number yet', () => {
    const [current] = casesOf({ decisionEffective: '2024-01-08', paperIssued: '2024-02-26', paperNumber: '11-GGT/2024' });
    expect(current?.record).toMatchObject({ paperIssued: null, paperNumber: null });
  });

  test.each([null, '2024-02-16'])('a paper of %s keeps its number', (paperIssued) => {
    const [current] = casesOf({ decisionEffective: '2024-01-08', paperIssued, paperNumber: '11-GGT/2024' });
    expect(current?.record).toMatchObject({ paperIssued, paperNumber: '11-GGT/2024' });
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

describe('official, temporary and unknown', () => {
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

  test('a record of an unknown kind is no official one, and no link', () => {
    const cases = casesOf(
      { decisionEffective: '2021-01-01' },
      { transferKind: 'unknown', decisionEffective: '2022-01-01' },
      { decisionEffective: '2023-01-01' },
      { transferKind: 'unknown', decisionEffective: '2024-01-01' },
    );
    expect(cases.map(({ isLastOfficial }) => isLastOfficial)).toEqual([false, false, true, false]);
    expect(cases.map(({ previous }) => previous?.record.node ?? null)).toEqual([null, null, 0, null]);
  });

  test('temporary records alone leave nothing official', () => {
    expect(casesOf({ ...TEMPORARY, accepted: '2023-01-01' }).some(({ isLastOfficial }) => isLastOfficial)).toBe(false);
  });
});
