import type { Law } from '../law/law.ts';
import { addMonths, type Day, firstDay, lastDay } from '../model/calendar-date.ts';
import type { Basis } from '../model/finding.ts';
import type { TransferCase } from './dossier.ts';

/** How long a temporary stay may last, and what says so. */
export interface StayLimit {
  readonly until: Day;
  readonly by: 'extension' | 'record' | 'law';
  /** The law's own limit, where it is the one that counts. */
  readonly months: number | null;
  readonly basis: Basis | null;
}

const UNTIL_FIELDS = ['accepted', 'until', 'extendedUntil'] as const;

/**
 * The extension's date, else the record's own end date, else 12 months (24 for study) from acceptance; null where none of
 * them can be told, or a cell that would tell cannot be read.
 */
export function stayLimit({ record }: TransferCase, law: Law): StayLimit | null {
  if (UNTIL_FIELDS.some((field) => record.unreadable.has(field))) return null;
  const parameter = record.isStudy ? 'transfer.temporaryMaxStudy' : 'transfer.temporaryMax';
  const start = record.accepted ?? record.paperIssued ?? record.decisionEffective;
  const named = { months: null, basis: start === null ? null : law.basisOn(parameter, firstDay(start)) };
  if (record.extendedUntil) return { until: lastDay(record.extendedUntil), by: 'extension', ...named };
  if (record.until) return { until: lastDay(record.until), by: 'record', ...named };
  const limit = record.accepted && law.valueOn(parameter, firstDay(record.accepted));
  if (!record.accepted || !limit) return null;
  return { until: addMonths(lastDay(record.accepted), limit.value), by: 'law', months: limit.value, basis: limit.basis };
}
