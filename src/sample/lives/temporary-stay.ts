import type { Day } from '../../model/calendar-date.ts';
import type { Area } from '../area/area.ts';
import type { MemberRow, MoveRow } from '../area/row.ts';
import type { Person } from '../population/person.ts';
import { moveDays } from './move-days.ts';

interface Stay {
  readonly person: Person;
  readonly home: MemberRow;
  readonly guest: MemberRow;
  readonly registry: MemberRow;
  readonly record: MoveRow;
  readonly rows: readonly (MemberRow | MoveRow)[];
}

/** Somebody who is official in one chi bộ and takes part in another for a time, as both lists and the book say. */
export function temporaryStay(area: Area, decision: Day, written: Partial<MoveRow> = {}): Stay {
  const {
    person,
    branch,
    list: home,
    registry,
  } = area.member({
    need: { carries: ['status'] },
    listed: { status: 'temporary-elsewhere' },
  });
  const to = area.branch({ carries: ['status'] }, [branch]);
  const guest = area.onList(person, to, { status: 'temporary-here' });
  const record = area.move(person, branch, to, { kind: 'Tạm thời', ...moveDays(area.random, decision), ...written });
  return { person, home, guest, registry, record, rows: [record, guest, home, registry] };
}
