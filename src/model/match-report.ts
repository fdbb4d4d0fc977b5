import type { Day } from './calendar-date.ts';
import type { SkippedFile } from './loaded-inputs.ts';
import type { LevelOutcome, MatchEstimate } from './match.ts';
import type { Role, RowRef } from './source.ts';

/** A row of a pair, and the name it shows. */
export interface MatchedRow extends RowRef {
  readonly name: string;
}

/** Two rows that are one person, or may be: the list's row left, the registry's right; or two rows of lists, or of the registry. */
export interface RowPair {
  readonly left: MatchedRow;
  readonly right: MatchedRow;
  /** Left is a row of the left side and right of the right. */
  readonly isAcross: boolean;
  readonly verdict: 'same' | 'unsure';
  readonly probability: number;
  /** In millionths of a bit. */
  readonly weight: number;
  levels(): readonly LevelOutcome[];
}

/** How many rows of each side were matched; residents' contacts stand on neither side. */
export interface MatchSummary {
  /** Lists alone, or a registry alone, held against itself: each row stands on both sides. */
  readonly isOneSided: boolean;
  readonly leftRows: number;
  readonly rightRows: number;
  /** Rows with a person's data in which no name could be read: they are on neither side. */
  readonly unreadRows: number;
  /** Pairs by verdict. */
  readonly same: number;
  readonly unsure: number;
  /** Left rows with a pair of verdict same; with none but unsure ones; with no pair. */
  readonly matchedRows: number;
  /** Of the matched rows those found among left rows alone: the registry lacks their person. */
  readonly leftOnlyRows: number;
  readonly unsureRows: number;
  readonly unmatchedRows: number;
  /** Rows of both sides that say too little to be told apart. */
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
  readonly indistinct: readonly MatchedRow[];
}
