/** A row that is read as nobody though it has a person's data: it is reported, and nobody told by it is said to be missing there. */
export interface UnreadRow {
  /** Position in the run's tables. */
  readonly table: number;
  readonly row: number;
  /** Plain; on a sheet that is no list, without those who stand on a list of the same file. */
  readonly names: readonly string[];
  /** Digits of what may be a person's numbers, without the zeros before them. */
  readonly numbers: readonly string[];
  /** Whole days, ISO, in order. */
  readonly days: readonly string[];
  /** It stands on a sheet that is no list, and whom it names first is on a list of the same file: a sheet of dues, or of all secretaries. */
  readonly isToldElsewhere: boolean;
}
