import { type Day, firstDay } from '../model/calendar-date.ts';
import type { MemberRecord, Status } from '../model/member.ts';
import type { Presence } from './dossier.ts';

const PRESENCE: Readonly<Record<Status, Presence>> = {
  active: 'official',
  exempt: 'official',
  'temporary-elsewhere': 'official',
  'moved-in': 'official',
  'awaiting-transfer': 'official',
  suspended: 'official',
  interrupted: 'official',
  restored: 'official',
  'temporary-here': 'temporary',
  'moved-away': 'moved',
  deceased: 'out',
  removed: 'out',
  expelled: 'out',
  left: 'out',
};

/** What a row's status says by a day: a departure dated after it has not happened yet. */
export function presenceOf(record: MemberRecord, day: Day): Presence {
  if (record.isStatusUnknown) return 'unknown';
  const presence = record.status === null ? 'official' : PRESENCE[record.status];
  const isAhead = record.statusDate !== null && firstDay(record.statusDate) > day;
  return isAhead && (presence === 'moved' || presence === 'out') ? 'official' : presence;
}
