import type { Law } from '../../law/law.ts';
import { addMonths, type Day } from '../../model/calendar-date.ts';
import type { Dossier, TransferCase } from '../../standing/dossier.ts';
import type { Standing } from '../../standing/standing.ts';
import { hasArrived, isWaiting, paperDay } from './waiting.ts';

/** A paper issued for the last official move, accepted nowhere. `escalates`: the day after which it is a matter for the committee in charge. */
export interface UnpresentedPaper {
  readonly issued: Day;
  readonly escalates: Day | null;
}

/** The paper that the two paper rules judge, null where the move has none or has come to its end. */
export function unpresentedPaper(transfer: TransferCase, dossier: Dossier, standing: Standing, law: Law): UnpresentedPaper | null {
  const issued = paperDay(transfer);
  if (!issued || !isWaiting(dossier, transfer) || hasArrived(dossier, transfer, standing)) return null;
  const months = law.valueOn('transfer.escalateAfter', issued);
  return { issued, escalates: months ? addMonths(issued, months.value) : null };
}
