import type { Status } from '../../model/member.ts';
import { activePlaces, type Dossier, isOut, type Place } from '../../standing/dossier.ts';

/**
 * Exempt, barred from activity for a while, or taking part (and paying dues) in another chi bộ for a while: the status says
 * why nothing stands in this chi bộ's columns.
 */
const EXCUSED: ReadonlySet<Status | null> = new Set<Status | null>(['exempt', 'suspended', 'temporary-elsewhere']);

/** The rows that can tell of dues and absence; none of somebody whom any source has deceased or out of the Party. */
export const accountableRows = (dossier: Dossier): readonly Place[] =>
  isOut(dossier) ? [] : activePlaces(dossier).filter(({ record }) => !EXCUSED.has(record.status));
