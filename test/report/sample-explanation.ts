import type { Explanation, PairExplanation } from '../../src/model/explanation.ts';

const list = { role: 'branches', file: 'thon-1.xlsx', sheet: 'Danh sách, tháng 1', row: 12, name: 'Bàn Văn Huân' } as const;
const registry = { role: 'registry', file: 'co-so-du-lieu.xlsx', sheet: 'Đảng viên', row: 40, name: 'Ban Van Huan' } as const;

const pair: PairExplanation = {
  left: list,
  right: registry,
  prior: -10_100_000,
  levels: [
    { comparison: 'name', level: 'unmarked', weight: 9_000_000, left: 'Bàn Văn Huân', right: 'Ban Van Huan' },
    { comparison: 'birth', level: 'swapped', weight: 8_500_000, left: '1975-03-04', right: '1975-04-03' },
    { comparison: 'personal', level: 'different', weight: -4_300_000, left: '*********234', right: '*********877' },
    { comparison: 'card', level: 'missing', weight: 0, left: null, right: '*****678' },
    { comparison: 'gender', level: 'equal', weight: 300_000, left: 'male', right: 'male' },
  ],
  weight: 3_400_000,
  probability: 0.9134,
  verdict: 'unsure',
  reason: 'rival',
  blocks: [['birthYear', 'initials'], ['namePlain']],
  others: [{ ...registry, row: 41, name: 'Bàn Văn Huân' }],
};

/** One row with its nearest row, where a finding hangs on it. */
export const sampleExplanation = (): Explanation => ({
  version: '0.1.0',
  asOf: '2024-02-18',
  inputs: [{ role: 'registry', file: 'co-so-du-lieu.xlsx', sha256: 'ab'.repeat(32) }],
  skipped: [],
  finding: {
    id: '0123456789ab',
    rule: 'missing/from-registry',
    message: { vi: 'Bàn Văn Huân không có trong cơ sở dữ liệu.', en: 'Bàn Văn Huân is not in the registry.' },
  },
  thresholds: { same: 0.99, unsure: 0.5 },
  pairs: [],
  rows: [{ row: list, found: [], candidates: [pair] }],
});

/** Two rows that were never compared. */
export const sampleOfTwo = (): Explanation => ({
  ...sampleExplanation(),
  finding: null,
  pairs: [{ ...pair, verdict: 'different', reason: 'not-compared', blocks: [], others: [] }],
  rows: [],
});
