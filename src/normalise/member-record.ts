import type { CalendarDate } from '../model/calendar-date.ts';
import type { MemberRecord, Membership, Status } from '../model/member.ts';
import type { OrganizationClaim } from '../model/person.ts';
import type { RowRef } from '../model/source.ts';
import type { Entry } from '../model/table.ts';
import { parseMembership, parseStatus } from '../vietnam/status.ts';
import { dateIn, datesIn, monthIn } from './dates.ts';
import { personFacts } from './person-facts.ts';
import type { RowReader } from './read-row.ts';

/** What the run and the table know of a record before its row is read. */
export interface RecordPlace {
  readonly node: number;
  readonly source: RowRef;
  readonly table: number;
  readonly asOf: CalendarDate;
  readonly isResidentContact: boolean;
  readonly claims: readonly OrganizationClaim[];
}

const isMark = (text: string) => /^[xX✓✔√+]$/u.test(text.trim());

/** "Chính thức" or "Dự bị"; "Là đảng viên dự bị" is a column of x-marks. */
function membershipOf(row: RowReader): Membership | null {
  const [value] = row.values('kind');
  if (value && isMark(value.text)) return /dự bị/i.test(value.column.heading) ? 'probationary' : 'official';
  return parseMembership(value?.text ?? '') ?? parseMembership(row.text('status') ?? '');
}

/** From the status column, else from a note that is a status word ("Miễn sinh hoạt", "Chuyển đi 3/2023"). */
function statusOf(row: RowReader): { readonly status: Status | null; readonly isStatusUnknown: boolean } {
  const [value] = row.values('status');
  if (!value) return { status: parseStatus(row.text('note') ?? ''), isStatusUnknown: false };
  const status = parseStatus(value.text);
  if (!status) row.note(value, 'unknown-status');
  return { status, isStatusUnknown: !status };
}

function monthsAbsentOf(row: RowReader): number | null {
  const [value] = row.values('monthsAbsent');
  if (!value) return null;
  const months = /\d+/.exec(value.text);
  if (!months && !/^[-–x.]?$|^không|^ko/i.test(value.text.trim())) row.note(value);
  return months ? Number(months[0]) : null;
}

/** Reads a row of the registry or of a list; null where it names nobody. */
export function memberRecord(row: RowReader, entry: Entry, place: RecordPlace): MemberRecord | null {
  const [admission, secondDate] = datesIn(row, 'admissionDate');
  const official = dateIn(row, 'officialDate').date ?? secondDate?.date ?? null;
  const facts = personFacts(row, place.asOf, admission?.date ?? null);
  if (!facts) return null;
  return {
    ...facts,
    kind: 'member',
    node: place.node,
    source: place.source,
    table: place.table,
    isResidentContact: place.isResidentContact,
    isHidden: entry.isHidden,
    registryId: row.text('registryId'),
    admissionDate: admission?.date ?? null,
    officialDate: official,
    membership: membershipOf(row),
    ...statusOf(row),
    statusDate: dateIn(row, 'statusDate').date,
    duesPaidThrough: monthIn(row, 'duesPaidThrough'),
    monthsAbsent: monthsAbsentOf(row),
    reason: row.text('reason'),
    note: row.text('note'),
    claims: place.claims,
  };
}
