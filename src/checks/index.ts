import { activity } from './activity/index.ts';
import { conflicts } from './conflicts/index.ts';
import type { Check } from './define-check.ts';
import { duplicates } from './duplicates/index.ts';
import { ids } from './ids/index.ts';
import { inputs } from './inputs/index.ts';
import { matches } from './matches/index.ts';
import { missing } from './missing/index.ts';
import { organizations } from './organizations/index.ts';
import { probation } from './probation/index.ts';
import { transfers } from './transfers/index.ts';

/** Every check, in the order of reports and help. */
export const CHECKS: readonly Check[] = [
  missing,
  duplicates,
  conflicts,
  transfers,
  activity,
  probation,
  ids,
  organizations,
  inputs,
  matches,
];

const CHECK_OF: ReadonlyMap<string, string> = new Map(CHECKS.flatMap(({ name, rules }) => rules.map(({ id }) => [id, name] as const)));

/** The check that a rule belongs to: `admission/underage` is one of `probation`. */
export const checkOf = (rule: string): string => CHECK_OF.get(rule) ?? rule;
