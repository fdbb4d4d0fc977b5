import { type CalendarDate, firstDay, lastDay } from '../model/calendar-date.ts';
import type { MemberRecord, Membership, Readmission, Status } from '../model/member.ts';
import type { OrganizationClaim } from '../model/person.ts';
import type { RowRef } from '../model/source.ts';
import type { Direction, Entry } from '../model/table.ts';
import { membershipOfHeading, saysNo, saysYes } from '../vietnam/heading-value.ts';
import { parseRating } from '../vietnam/rating.ts';
import { parseMembership } from '../vietnam/status.ts';
import type { TitleMeaning } from '../vietnam/title-meaning.ts';
import { absenceOf, reasonOf } from './absence-of-row.ts';
import { datesIn, monthIn } from './dates.ts';
import { exemptionEnd } from './exemption-end.ts';
import type { NamesOfTable } from './names-of-table.ts';
import { officialDateOf } from './official-date.ts';
import { personFacts } from './person-facts.ts';
import type { RowReader } from './read-row.ts';
import { readmissionOf } from './readmission.ts';
import { type StatusOfRow, statusOfRow } from './status-of-row.ts';

/** What the run and the table know of a record before its row is read. */
export interface RecordPlace {
  readonly node: number;
  readonly source: RowRef;
  readonly table: number;
  readonly asOf: CalendarDate;
  readonly isOutsider: boolean;
  readonly claims: readonly OrganizationClaim[];
  /** What the title, sheet or section says of everybody there. */
  readonly said: TitleMeaning;
  /** In a transfer book, whether they went away or came; null where nothing says. */
  readonly direction: Direction | null;
  readonly names: NamesOfTable;
  readonly placeKey: (text: string) => string;
}

/** "Chính thức" or "Dự bị" in words, or an x or a day in a column of that name. */
function membershipOf(row: RowReader, said: TitleMeaning): Membership | null {
  for (const value of row.values('kind')) {
    const inWords = parseMembership(value.text);
    if (inWords !== null) return inWords;
    const isFilled = value.cell.kind === 'date' || saysYes(value.text) || /\d/.test(value.text);
    if (isFilled && !saysNo(value.text)) return membershipOfHeading(value.column.heading) ?? 'official';
  }
  return parseMembership(row.text('status') ?? '') ?? said.membership;
}

const LEFT: ReadonlySet<Status | null> = new Set<Status | null>(['removed', 'expelled', 'left']);

/** Who left the Party and was admitted again since is active: the day of leaving may fill a column of its own for ever. */
const hasReturned = ({ status, statusDate }: StatusOfRow, readmission: Readmission | null, asOf: CalendarDate): boolean =>
  readmission !== null &&
  LEFT.has(status) &&
  statusDate !== null &&
  lastDay(statusDate) < firstDay(readmission.on) &&
  firstDay(readmission.on) <= lastDay(asOf);

/** Reads a row of the registry or of a list; null where it names nobody. */
export function memberRecord(row: RowReader, entry: Entry, place: RecordPlace): MemberRecord | null {
  const { asOf, names, placeKey, said } = place;
  const latest = Number(asOf.slice(0, 4));
  const inAdmission = datesIn(row, 'admissionDate', { latest });
  const [admission] = inAdmission;
  const official = officialDateOf(row, inAdmission, { latest: latest + 1 });
  const facts = personFacts(row, { asOf, admission: admission?.date ?? null, names, placeKey });
  if (!facts) return null;
  const readmission = readmissionOf(row);
  const told = statusOfRow(row, said);
  const status = hasReturned(told, readmission, asOf) ? 'active' : told.status;
  const absence = absenceOf(row);
  // Written out: spreading into an object of this many fields is slow, and there is one a row.
  return {
    name: facts.name,
    birthDate: facts.birthDate,
    birthDigits: facts.birthDigits,
    gender: facts.gender,
    numbers: facts.numbers,
    unreadNumbers: facts.unreadNumbers,
    doubtfulNumbers: facts.doubtfulNumbers,
    hometown: facts.hometown,
    residence: facts.residence,
    kind: 'member',
    node: place.node,
    source: place.source,
    table: place.table,
    isOutsider: place.isOutsider,
    isOnExtract: said.isExtract,
    isAmongSome: said.isExtract && !said.isOfAll,
    isHidden: entry.isHidden,
    registryId: row.text('registryId'),
    admissionDate: admission?.date ?? null,
    decisionDate: datesIn(row, 'decisionDate', { latest })[0]?.date ?? null,
    officialDate: official.date,
    officialDateCell: official.cell,
    readmission,
    membership: membershipOf(row, said),
    status,
    isStatusUnknown: told.isStatusUnknown,
    statusDate: told.statusDate,
    exemptUntil: exemptionEnd(row, status),
    duesPaidThrough: monthIn(row, 'duesPaidThrough'),
    monthsAbsent: absence?.months ?? null,
    absenceYear: absence?.year ?? null,
    reason: reasonOf(row),
    rating: parseRating(row.text('rating')),
    note: row.text('note'),
    claims: place.claims,
  };
}
