import type { Status } from '../../model/member.ts';
import { activePlaces, type Dossier, isOut, type Place } from '../../standing/dossier.ts';

/**
 * Exempt, barred from activity for a while, or taking part (and paying dues) in another chi bộ for a while: the status says
 * why nothing stands in this chi bộ's columns.
 */
const EXCUSED: ReadonlySet<Status | null> = new Set<Status | null>(['exempt', 'suspended', 'temporary-elsewhere']);

const isExcused = ({ record }: Place): boolean => EXCUSED.has(record.status);

/**
 * The rows that can tell of dues and absence; none of somebody whom any source has deceased or out of the Party. A row without
 * a status is excused by another that has one: the list of those exempt lies beside the list with the dues.
 */
export function accountableRows(dossier: Dossier): readonly Place[] {
  if (isOut(dossier)) return [];
  const active = activePlaces(dossier);
  return active.filter((place) => !isExcused(place) && (place.record.status !== null || !active.some(isExcused)));
}
