import type { Day } from './calendar-date.ts';
import type { Finding } from './finding.ts';
import type { Role } from './source.ts';

/** What a person can say of a finding: it is right; wrong, for the rows are one person; wrong, for they are not; dealt with; not yet known. */
export const CONCLUSIONS = ['right', 'same-person', 'different-persons', 'handled', 'pending'] as const;

export type Conclusion = (typeof CONCLUSIONS)[number];

/** Which of two values is right: one of the sources', or what somebody typed. */
export type RightValue = { readonly take: 'list' | 'registry' } | { readonly typed: string };

/** A row as a decision knows it again: its role, and digests of what it says of its person. */
export interface KnownRow {
  readonly role: Role;
  readonly keys: readonly string[];
}

/** What a report keeps of a finding, so that a decision on it can be taken back. */
export interface DecidedFinding {
  readonly finding: string;
  readonly rule: string;
  readonly person: string | null;
  readonly organization: string | null;
  /** Digest of the two values that differ: the decision is on these, not on others that come later; null where none do. */
  readonly values: string | null;
  readonly rows: readonly KnownRow[];
}

/** What one person said of one finding. */
export interface Ruling extends DecidedFinding {
  readonly conclusion: Conclusion;
  readonly value: RightValue | null;
  readonly note: string | null;
  readonly by: string | null;
  readonly on: Day | null;
  /** The last day on which it counts; null for ever. */
  readonly until: Day | null;
}

/** A finding that people settled, and what they said. */
export interface SettledFinding {
  readonly finding: Finding;
  readonly ruling: Ruling;
}

/** Everything that was decided in one office, as it stands in `reconcile.decisions.json`. */
export interface Decisions {
  /** Tells the office by its key; reports of another are refused. */
  readonly office: string;
  readonly committees: readonly string[];
  readonly decisions: readonly Ruling[];
}

/** The form of the hidden sheet of a report as a workbook, by which it is taken back. */
export const WORKBOOK_SCHEMA = 'reconcile-workbook/1';
