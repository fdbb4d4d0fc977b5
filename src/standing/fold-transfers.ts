import { areCompatible } from '../model/calendar-date.ts';
import type { TransferRecord } from '../model/transfer.ts';
import type { PlacedTransfer } from './placed-transfer.ts';

const DATES = ['decisionEffective', 'paperIssued', 'accepted', 'until', 'extendedUntil'] as const;

const agree = (a: string | null, b: string | null) => a === null || b === null || areCompatible(a, b);

const hasOnePaper = (a: TransferRecord, b: TransferRecord) =>
  a.paperNumber === null || b.paperNumber === null || a.paperNumber === b.paperNumber;

const sharedDays = (a: TransferRecord, b: TransferRecord) =>
  (['decisionEffective', 'paperIssued', 'accepted'] as const).filter((field) => a[field] !== null && a[field] === b[field]).length;

/** Two offices may number one paper each in its own way: then two days that agree say that it is one. */
const ENOUGH_DAYS = 2;

/** Nothing on one row contradicts the other: same kind, same way, dates and paper equal or blank on one side. */
const isSameMove = (a: PlacedTransfer, b: PlacedTransfer): boolean =>
  a.record.transferKind === b.record.transferKind &&
  a.from !== null &&
  a.from === b.from &&
  a.to !== null &&
  a.to === b.to &&
  DATES.every((field) => agree(a.record[field], b.record[field])) &&
  (hasOnePaper(a.record, b.record) || sharedDays(a.record, b.record) >= ENOUGH_DAYS);

/** The more exact of two dates that agree. */
const fuller = (a: string | null, b: string | null) => ((b?.length ?? 0) > (a?.length ?? 0) ? b : a);

function filled(a: TransferRecord, b: TransferRecord): TransferRecord {
  const dates = Object.fromEntries(DATES.map((field) => [field, fuller(a[field], b[field])])) as Record<
    (typeof DATES)[number],
    string | null
  >;
  return {
    ...a,
    ...dates,
    isStudy: a.isStudy || b.isStudy,
    paperNumber: a.paperNumber ?? b.paperNumber,
    note: a.note ?? b.note,
    unreadable: new Set([...a.unreadable, ...b.unreadable].filter((field) => (dates as Record<string, string | null>)[field] == null)),
  };
}

/**
 * One move stands in two books, the sender's with the paper and the receiver's with the acceptance (Mẫu 10-SHĐ): it is
 * one move, with what both say.
 */
export function foldTransfers(placed: readonly PlacedTransfer[]): readonly PlacedTransfer[] {
  const moves: PlacedTransfer[] = [];
  for (const row of placed) {
    const index = moves.findIndex((move) => isSameMove(move, row));
    const twin = moves[index];
    if (!twin) {
      moves.push(row);
      continue;
    }
    moves[index] = {
      ...twin,
      record: filled(twin.record, row.record),
      sources: [...twin.sources, ...row.sources],
      day: twin.day > row.day ? twin.day : row.day,
    };
  }
  return moves;
}
