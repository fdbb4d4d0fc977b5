import type { Day } from './calendar-date.ts';
import type { SkippedFile } from './loaded-inputs.ts';
import type { LevelOutcome, MatchEstimate } from './match.ts';
import type { Role, RowRef } from './source.ts';

/** A row of a pair, and the name it shows. */
export interface MatchedRow extends RowRef {
  readonly name: string;
}

/** Two rows that are one person, or may be: the list's row left, the registry's right. */
export interface RowPair {
  readonly left: MatchedRow;
  readonly right: MatchedRow;
  readonly verdict: 'same' | 'unsure';
  readonly probability: number;
  /** In millionths of a bit. */
  readonly weight: number;
  levels(): readonly LevelOutcome[];
}

/** How many rows of each side were matched; residents' contacts stand on neither side. */
export interface MatchSummary {
  readonly leftRows: number;
  readonly rightRows: number;
  /** Pairs by verdict. */
  readonly same: number;
  readonly unsure: number;
  /** Left rows with a pair of verdict same; with none but unsure ones; with no pair. */
  readonly matchedRows: number;
  readonly unsureRows: number;
  readonly unmatchedRows: number;
  /** Left rows that say too little to choose by: more than one right row fits them about as well. */
  readonly indistinctRows: number;
  readonly estimate: MatchEstimate | null;
}

/** What `reconcile match` prints. Pairs are ordered as their left rows were read. */
export interface MatchReport {
  readonly version: string;
  readonly asOf: Day;
  readonly inputs: readonly { readonly role: Role; readonly file: string; readonly sha256: string }[];
  readonly skipped: readonly SkippedFile[];
  /** Probabilities from which two rows are one person, and from which somebody should look. */
  readonly thresholds: { readonly same: number; readonly unsure: number };
  readonly summary: MatchSummary;
  readonly pairs: readonly RowPair[];
}
