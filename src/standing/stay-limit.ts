import type { Law, Provision } from '../law/law.ts';
import { addMonths, type Day, firstDay, lastDay } from '../model/calendar-date.ts';
import type { TransferCase } from './dossier.ts';

/** How long a temporary stay may last, and what says so. */
export interface StayLimit {
  readonly until: Day;
  readonly by: 'extension' | 'record' | 'law';
  readonly provision: Provision | null;
}

const UNTIL_FIELDS = ['accepted', 'until', 'extendedUntil'] as const;

/**
 * The extension's date, else the record's own end date, else 12 months (24 for study) from acceptance; null where none of
 * them can be told, or a cell that would tell cannot be read.
 */
export function stayLimit({ record }: TransferCase, law: Law): StayLimit | null {
  if (UNTIL_FIELDS.some((field) => record.unreadable.has(field))) return null;
  const start = record.accepted ?? record.paperIssued ?? record.decisionEffective;
  const provision = start ? law.valueOn(record.isStudy ? 'transfer.temporaryMaxStudy' : 'transfer.temporaryMax', firstDay(start)) : null;
  if (record.extendedUntil) return { until: lastDay(record.extendedUntil), by: 'extension', provision };
  if (record.until) return { until: lastDay(record.until), by: 'record', provision };
  if (!record.accepted || !provision) return null;
  return { until: addMonths(lastDay(record.accepted), provision.value), by: 'law', provision };
}
