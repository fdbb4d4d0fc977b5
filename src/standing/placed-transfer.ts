import type { Day } from '../model/calendar-date.ts';
import type { RowRef } from '../model/source.ts';
import type { TransferRecord } from '../model/transfer.ts';

/** A transfer row with its places settled. */
export interface PlacedTransfer {
  readonly record: TransferRecord;
  /** The row of the book, and of the other committee's book where the move stands in both. */
  readonly sources: readonly RowRef[];
  readonly from: number | null;
  readonly to: number | null;
  readonly day: Day;
}
