import { countStats } from '../../src/count-stats.ts';
import type { Role } from '../../src/model/source.ts';
import type { StatsReport } from '../../src/model/stats.ts';
import { loadCase } from '../checks/run-case.ts';

const COMMUNE = 'fixtures/stats/commune';
const ALL: readonly Role[] = ['registry', 'branches', 'transfers', 'organizations'];

/** The figures of the invented commune, from all of its files or some. */
export async function countCommune(roles: readonly Role[] = ALL, settings: Readonly<Record<string, number>> = {}): Promise<StatsReport> {
  const loaded = await loadCase(COMMUNE, roles);
  return countStats(loaded, { version: '0.1.0', asOf: '2024-02-18', scope: null, settings: new Map(Object.entries(settings)) });
}
