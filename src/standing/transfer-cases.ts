import { type CalendarDate, type Day, firstDay } from '../model/calendar-date.ts';
import type { TransferRecord } from '../model/transfer.ts';
import type { TransferCase } from './dossier.ts';
import { foldTransfers } from './fold-transfers.ts';
import type { PlacedTransfer } from './placed-transfer.ts';

const byThen = (date: CalendarDate | null, day: Day) => (date !== null && firstDay(date) <= day ? date : null);

/** The day a record is ordered by: its decision, else its paper, else its acceptance. */
const orderOf = ({ decisionEffective, paperIssued, accepted }: TransferRecord) => decisionEffective ?? paperIssued ?? accepted;

/** The record as far as it had happened by its book's day, or null where all of it lies ahead. */
function asOfDay({ record, day }: PlacedTransfer): TransferRecord | null {
  const order = orderOf(record);
  if (order !== null && firstDay(order) > day) return null;
  return {
    ...record,
    decisionEffective: byThen(record.decisionEffective, day),
    paperIssued: byThen(record.paperIssued, day),
    // a paper of a later day has no number yet
    paperNumber: record.paperIssued !== null && byThen(record.paperIssued, day) === null ? null : record.paperNumber,
    accepted: byThen(record.accepted, day),
  };
}

/** Decision, paper and acceptance in turn, then the destination: what the book says, not where it stands in it. */
function orderKey(record: TransferRecord): string {
  const order = orderOf(record);
  const days = [order, record.paperIssued ?? order, record.accepted ?? record.paperIssued ?? order];
  return [...days.map((day) => firstDay(day ?? '1000')), record.to?.branch?.exact ?? ''].join('|');
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** One person's transfers in order, each official one with the official one before it. */
export function transferCases(placed: readonly PlacedTransfer[]): readonly TransferCase[] {
  const happened = foldTransfers(placed)
    .flatMap((transfer) => {
      const record = asOfDay(transfer);
      return record ? [{ ...transfer, record }] : [];
    })
    .sort((a, b) => compare(orderKey(a.record), orderKey(b.record)) || a.record.node - b.record.node);
  const lastOfficial = happened.findLast(({ record }) => record.transferKind === 'official');

  let previous: TransferCase | null = null;
  return happened.map((transfer) => {
    const isOfficial = transfer.record.transferKind === 'official';
    const current: TransferCase = { ...transfer, isLastOfficial: transfer === lastOfficial, previous: isOfficial ? previous : null };
    if (isOfficial) previous = current;
    return current;
  });
}
