import { firstDay, lastDay } from '../../model/calendar-date.ts';
import { activePlaces, type Dossier, type Place } from '../../standing/dossier.ts';
import { isReadmission } from '../is-readmission.ts';

/** Rows of one person in the registry, or on one sheet for one chi bộ, are one source. */
const isOneSource = (a: Place, b: Place): boolean =>
  a.record.source.role === b.record.source.role &&
  (a.record.source.role === 'registry' || (a.record.table === b.record.table && a.branch === b.branch));

/** The active row is right for its own day: the person left, or died, only after it. */
const isOnlyOlder = (gone: Place, active: Place): boolean =>
  gone.record.statusDate !== null && firstDay(gone.record.statusDate) > active.day;

/** The active row is of a second membership, begun after the first had ended. */
function isReadmitted(gone: Place, active: Place): boolean {
  const { status, statusDate } = gone.record;
  if (status === 'deceased') return false;
  if (isReadmission([gone, active])) return true;
  const begun = [active.record.readmission?.on, active.record.admissionDate];
  return statusDate !== null && begun.some((date) => date != null && firstDay(date) > lastDay(statusDate));
}

/** A row that says its person is out of the Party or deceased, and one of another source on which the same person is active. */
export function contradictoryRows(dossier: Dossier): readonly [gone: Place, active: Place] | null {
  const active = activePlaces(dossier);
  const gone = [...dossier.lists, ...dossier.registry].filter(
    (place) => place.presence === 'out' && !active.some((other) => isOneSource(place, other)),
  );
  for (const place of gone) {
    const other = active.find((candidate) => !isOnlyOlder(place, candidate) && !isReadmitted(place, candidate));
    if (other) return [place, other];
  }
  return null;
}
