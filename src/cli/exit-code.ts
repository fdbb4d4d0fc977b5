import type { Severity } from '../model/finding.ts';
import type { SkippedFile } from '../model/loaded-inputs.ts';

/** The lowest severity that makes a run fail. */
export const FAIL_ON = ['error', 'warning', 'info', 'never'] as const;

export type FailOn = (typeof FAIL_ON)[number];

/** 1 where a finding is at or above the severity asked for, else 0. */
export function exitCodeOf(found: readonly Severity[], failOn: FailOn): 0 | 1 {
  const threshold = FAIL_ON.indexOf(failOn);
  return failOn !== 'never' && found.some((severity) => FAIL_ON.indexOf(severity) <= threshold) ? 1 : 0;
}

/** 3 where a file was left out that could not be read, 2 where only a role could not be told; 0 where nothing was left out so. */
export function exitCodeOfSkipped(skipped: readonly SkippedFile[]): 0 | 2 | 3 {
  const left = skipped.filter(({ error }) => error !== undefined);
  if (left.length === 0) return 0;
  return left.every(({ reason }) => reason === 'role could not be told') ? 2 : 3;
}
