import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { duesOwed } from '../../../src/checks/activity/dues-owed.ts';

describe('dues owed', () => {
  test.each<[string, string, object]>([
    ['2024-01', '2024-02-18', {}],
    ['2023-12', '2024-02-18', { 2024: 1 }],
    ['2023-11', '2024-02-01', { 2023: 1, 2024: 1 }],
    ['2023-09', '2023-12-31', { 2023: 2 }],
    ['2023-09', '2024-01-01', { 2023: 3 }],
    ['2021-10', '2024-02-18', { 2021: 2, 2022: 12, 2023: 12, 2024: 1 }],
    ['2024-12', '2024-02-18', {}],
    ['2024-02', '2024-02-18', {}],
  ])('paid through %s are, on %s, %j by year', (paidThrough, day, owed) => {
    expect(Object.fromEntries(duesOwed(paidThrough, day).map(({ year, months }) => [year, months]))).toEqual(owed);
  });

  test('are the months between, none of a year more than twelve', () => {
    const month = fc.record({ year: fc.integer({ min: 2011, max: 2030 }), month: fc.integer({ min: 1, max: 12 }) });
    const text = ({ year, month: at }: { readonly year: number; readonly month: number }) => `${year}-${String(at).padStart(2, '0')}`;
    fc.assert(
      fc.property(month, month, (paid, now) => {
        const owed = duesOwed(text(paid), `${text(now)}-15`);
        const between = (now.year - paid.year) * 12 + now.month - paid.month - 1;
        expect(owed.reduce((sum, { months }) => sum + months, 0)).toBe(Math.max(between, 0));
        expect(owed.filter(({ months }) => months > 12)).toEqual([]);
      }),
    );
  });
});
