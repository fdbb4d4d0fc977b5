import type { Day } from './calendar-date.ts';
import type { Bilingual } from './finding.ts';
import type { SkippedFile } from './loaded-inputs.ts';
import type { LevelOutcome, Verdict } from './match.ts';
import type { MatchedRow } from './match-report.ts';
import type { Role } from './source.ts';

/** Why a pair has its verdict: what joined it, or the first thing that kept it from being joined. */
export type PairReason =
  | 'joined'
  | 'joined-through'
  | 'decided-same'
  | 'decided-different'
  | 'not-compared'
  | 'two-people'
  | 'too-unlikely'
  | 'taken'
  | 'contradicted'
  | 'not-vouched'
  | 'settled-otherwise'
  | 'below-same'
  | 'grounds'
  | 'number-elsewhere'
  | 'number-here'
  | 'decisions-contradict'
  | 'rival';

/** One comparison of a pair, with what each row says. */
export interface ExplainedLevel extends LevelOutcome {
  readonly left: string | null;
  readonly right: string | null;
}

/** How the weight of a pair comes about: the prior, then each comparison. Weights are in millionths of a bit. */
export interface PairExplanation {
  readonly left: MatchedRow;
  readonly right: MatchedRow;
  readonly prior: number;
  readonly levels: readonly ExplainedLevel[];
  readonly weight: number;
  readonly probability: number;
  readonly verdict: Verdict;
  readonly reason: PairReason;
  /** The blocking rules by which the rows were compared, as their keys; none where they were not. */
  readonly blocks: readonly (readonly string[])[];
  /** The rows that made the difference: through which the two were joined, who took the place, or whom a number or a rival points to. */
  readonly others: readonly MatchedRow[];
}

/** A row by itself: who it is one with, and who else came nearest. */
export interface RowExplanation {
  readonly row: MatchedRow;
  readonly found: readonly MatchedRow[];
  /** The rows left for people to hold against it, and the best of other sources, each the heaviest first. */
  readonly candidates: readonly PairExplanation[];
}

/** What `reconcile explain` prints: of a finding, of two rows, or of one. */
export interface Explanation {
  readonly version: string;
  readonly asOf: Day;
  readonly inputs: readonly { readonly role: Role; readonly file: string; readonly sha256: string }[];
  readonly skipped: readonly SkippedFile[];
  readonly finding: { readonly id: string; readonly rule: string; readonly message: Bilingual } | null;
  /** Probabilities from which two rows are one person, and from which somebody should look. */
  readonly thresholds: { readonly same: number; readonly unsure: number };
  readonly pairs: readonly PairExplanation[];
  readonly rows: readonly RowExplanation[];
}
