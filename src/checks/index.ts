import { conflicts } from './conflicts/index.ts';
import type { Check } from './define-check.ts';
import { duplicates } from './duplicates/index.ts';
import { ids } from './ids/index.ts';
import { inputs } from './inputs/index.ts';
import { matches } from './matches/index.ts';
import { missing } from './missing/index.ts';
import { organizations } from './organizations/index.ts';
import { transfers } from './transfers/index.ts';

/** Every check, in the order of reports and help. */
export const CHECKS: readonly Check[] = [missing, duplicates, conflicts, transfers, ids, organizations, inputs, matches];
