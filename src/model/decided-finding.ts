import type { DecidedFinding } from './decision.ts';
import { differingValues } from './differing-values.ts';
import type { Finding } from './finding.ts';
import type { Report } from './report.ts';

const KEY_LENGTH = 12;
/** More rows than one person has: the finding is about a chi bộ, and nothing said of it joins or parts rows. */
const MOST_ROWS = 12;

/** Digest of the two values that differ, so that a decision on these is none on others. */
export function valuesKey(finding: Finding, digest: (text: string) => string): string | null {
  const values = differingValues(finding);
  return values === null ? null : digest(`values\n${JSON.stringify([values.list, values.registry])}`).slice(0, KEY_LENGTH);
}

/** The rows that a finding says are one person, or may be: of an unsure pair its two, first in `records`. */
function rowsOf({ rule, person, records }: Finding): Finding['records'] {
  if (rule === 'matches/unsure') return records.slice(0, 2);
  return person === null || records.length > MOST_ROWS ? [] : records;
}

/** What is kept of a finding for those who decide on it. */
export function decidedFinding(finding: Finding, { rowKeys, digest }: Pick<Report, 'rowKeys' | 'digest'>): DecidedFinding {
  return {
    finding: finding.id,
    rule: finding.rule,
    person: finding.person,
    organization: finding.organization,
    values: valuesKey(finding, digest),
    rows: rowsOf(finding).flatMap((row) => {
      const keys = rowKeys(row);
      return keys.length === 0 ? [] : [{ role: row.role, keys }];
    }),
  };
}
