import type { StatsReport, UnitStats } from '../../src/model/stats.ts';

const branch: UnitStats = {
  level: 'branch',
  branch: 'Chi bộ xóm 5',
  committee: 'Đảng bộ xã Hải Thượng',
  countedIn: 'list',
  branches: 1,
  uncounted: 0,
  members: { value: 24 },
  official: { value: 22 },
  probationary: { value: 2 },
  admissions: { value: { count: 1, of: 24, unknown: 1 } },
  control: { value: null, why: 'no-transfers' },
  admissionRate: { value: null, why: 'no-transfers' },
  lastAdmission: { value: '2024-01-19' },
  withoutAdmission: { value: { count: 0, of: 1, unknown: 0 } },
  ratedGood: { value: { count: 18, of: 20, unknown: 4 } },
  badges: { value: { due: [{ round: '2024-02-03', years: 30, members: 2 }], unknown: 3 } },
  ages: { value: { groups: [2, 4, 6, 5, 6], average: 49.5, unknown: 1 } },
  women: { value: { count: 8, of: 24, unknown: 0 } },
};

/** Nothing is known of it: neither its list nor the registry was given. */
const nothing = { value: null, why: 'no-source' } as const;
const unknown: UnitStats = {
  ...branch,
  branch: '=Chi bộ, xóm 6',
  countedIn: null,
  uncounted: 1,
  members: nothing,
  official: nothing,
  probationary: nothing,
  admissions: nothing,
  control: nothing,
  admissionRate: nothing,
  lastAdmission: nothing,
  withoutAdmission: nothing,
  ratedGood: nothing,
  badges: nothing,
  ages: nothing,
  women: nothing,
};

/** One committee with a chi bộ that is counted and one that is not. */
export const sampleStats = (): StatsReport => ({
  version: '0.1.0',
  asOf: '2024-02-18',
  inputs: [{ role: 'branches', file: 'xom-5.xlsx', sha256: 'cd'.repeat(32) }],
  skipped: [],
  settings: [{ parameter: 'target.ratedGood', unit: 'percent', value: 95, replaces: 90 }],
  targets: { admissionsFrom: 3, admissionsTo: 4, yearsWithoutAdmission: 5, ratedGood: 95 },
  unplaced: 2,
  units: [
    { ...branch, level: 'all', branch: null, committee: null, branches: 2, uncounted: 1 },
    {
      ...branch,
      level: 'committee',
      branch: null,
      branches: 2,
      uncounted: 1,
      control: { value: { start: 23, increase: 2, decrease: 1, end: 24 } },
      admissionRate: { value: 4.3 },
    },
    branch,
    unknown,
  ],
});
