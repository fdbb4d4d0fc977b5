/** A row that is read as nobody though it has a person's data: it is reported, and nobody named in it is said to be missing there. */
export interface UnreadRow {
  /** Position in the run's tables. */
  readonly table: number;
  readonly row: number;
  /** Plain. */
  readonly names: readonly string[];
}
