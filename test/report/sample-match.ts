import type { MatchReport } from '../../src/model/match-report.ts';

const registry = { role: 'registry', file: 'co-so-du-lieu.xlsx', sheet: 'Đảng viên' } as const;
const list = { role: 'branches', file: 'thon-1.xlsx', sheet: 'Danh sách, tháng 1' } as const;

/** One person found, and one row that two people fit. */
export const sampleMatch = (): MatchReport => ({
  version: '0.1.0',
  asOf: '2024-02-18',
  inputs: [{ role: 'registry', file: 'co-so-du-lieu.xlsx', sha256: 'ab'.repeat(32) }],
  skipped: [],
  thresholds: { same: 0.99, unsure: 0.5 },
  summary: {
    isOneSided: false,
    leftRows: 3,
    rightRows: 3,
    unreadRows: 0,
    same: 1,
    unsure: 2,
    matchedRows: 1,
    leftOnlyRows: 0,
    unsureRows: 1,
    unmatchedRows: 1,
    indistinctRows: 1,
    estimate: { precision: 0.99999, recall: 0.6666667 },
  },
  indistinct: [{ ...list, row: 13, name: 'Tạ Thị Mơ' }],
  pairs: [
    {
      left: { ...list, row: 12, name: 'Bàn Văn Huân' },
      right: { ...registry, row: 40, name: 'Bàn Văn Huân' },
      isAcross: true,
      verdict: 'same',
      probability: 0.99999995,
      weight: 24_250_000,
      levels: () => [{ comparison: 'name', level: 'exact', weight: 14_250_000 }],
    },
    ...[41, 42].map((row) => ({
      left: { ...list, row: 13, name: 'Tạ Thị Mơ' },
      right: { ...registry, row, name: 'Tạ Thị Mơ' },
      isAcross: true,
      verdict: 'unsure' as const,
      probability: 0.875,
      weight: 2_807_000,
      levels: () => [
        { comparison: 'name', level: 'exact', weight: 12_000_000 },
        { comparison: 'birth', level: 'missing', weight: 0 },
        { comparison: 'card', level: 'different', weight: -4_000_000 },
      ],
    })),
  ],
});
