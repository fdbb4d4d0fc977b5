import type { Severity } from '../model/finding.ts';

/** The lowest severity that makes a run fail. */
export const FAIL_ON = ['error', 'warning', 'info', 'never'] as const;

export type FailOn = (typeof FAIL_ON)[number];

/** 1 where a finding is at or above the severity asked for, else 0. */
export function exitCodeOf(found: readonly Severity[], failOn: FailOn): 0 | 1 {
  const threshold = FAIL_ON.indexOf(failOn);
  return failOn !== 'never' && found.some((severity) => FAIL_ON.indexOf(severity) <= threshold) ? 1 : 0;
}

/** Exit status where an input could not be read. */
export const UNREADABLE_INPUT = 3;
