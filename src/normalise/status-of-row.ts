import type { CalendarDate } from '../model/calendar-date.ts';
import type { Status } from '../model/member.ts';
import { type HeadingStatus, saysNo, statusOfHeading } from '../vietnam/heading-value.ts';
import type { ParsedDate } from '../vietnam/parse-date.ts';
import { parseMembership, parseStatus } from '../vietnam/status.ts';
import type { TitleMeaning } from '../vietnam/title-meaning.ts';
import { datesIn, dateWithin } from './dates.ts';
import type { RowReader, Value } from './read-row.ts';

/** What a row says became of its person. */
export interface StatusOfRow {
  readonly status: Status | null;
  /** Something is said of it that cannot be told: it neither accuses nor excuses. */
  readonly isStatusUnknown: boolean;
  readonly statusDate: CalendarDate | null;
}

/** A status and the day it began, from one cell. */
interface Told {
  readonly status: HeadingStatus;
  readonly date: CalendarDate | null;
  /** The day stands in the column that tells the status, and goes before any other of the row. */
  readonly isOfColumn: boolean;
}

const UNKNOWN: Told = { status: 'unclear', date: null, isOfColumn: false };
const dateOf = ({ cell, text }: Value): CalendarDate | null => (cell.kind === 'date' ? cell.text : (dateWithin(text)?.date ?? null));

/** Of several things said the last is so: who died after moving away is dead. Without days nothing tells. */
function lastOf(told: readonly Told[]): Told | null {
  const [first] = told;
  if (first === undefined) return null;
  if (new Set(told.map(({ status }) => status)).size === 1) return told.find(({ date }) => date !== null) ?? first;
  const dated = told.filter(({ date }) => date !== null);
  if (dated.length < told.length) return UNKNOWN;
  return dated.reduce((last, next) => ((next.date ?? '') > (last.date ?? '') ? next : last));
}

/** A status column in words; chính thức and dự bị say nothing of somebody whom the title has leave. */
function fromWords(row: RowReader, said: TitleMeaning): Told | null {
  const [value] = row.values('status').filter(({ column }) => statusOfHeading(column.heading) === null);
  if (value === undefined) return null;
  const status = parseStatus(value.text);
  if (status === null) row.note(value, 'unknown-status');
  if (said.status !== null && (status === null || (status === 'active' && parseMembership(value.text) !== null))) return null;
  return status === null ? UNKNOWN : { status, date: dateOf(value), isOfColumn: false };
}

/** Columns that each stand for a status: "Miễn sinh hoạt | Chuyển đi | Từ trần", with x-marks or days. */
function fromMarks(row: RowReader): Told | null {
  const told = row.values('status').flatMap((value): readonly Told[] => {
    const status = statusOfHeading(value.column.heading);
    return status === null || saysNo(value.text) ? [] : [{ status, date: dateOf(value), isOfColumn: true }];
  });
  const others = told.filter(({ status }) => status !== 'active');
  return lastOf(others.length > 0 ? others : told);
}

/** "Ngày ra khỏi Đảng, hình thức ra Đảng": the cell may say which way. */
function inWords(text: string): Status | null {
  const status = parseStatus(text.replace(/[\d/.\-,;]+|(?<!\p{L})ngày(?!\p{L})/giu, ' ').trim());
  return status === 'expelled' || status === 'removed' || status === 'deceased' || status === 'left' ? status : null;
}

/** Columns of days, of which the one that is filled tells (Mẫu 7-HSĐV): moved away, died, left, came. */
function fromDays(row: RowReader, dates: readonly ParsedDate[]): Told | null {
  const gone = row.values('statusDate').flatMap((value): readonly Told[] => {
    const status = saysNo(value.text) ? null : statusOfHeading(value.column.heading);
    return status === null ? [] : [{ status: inWords(value.text) ?? status, date: dateOf(value), isOfColumn: true }];
  });
  const [arrival] = row.values('accepted').filter(({ text }) => !saysNo(text));
  const came: readonly Told[] = arrival ? [{ status: 'moved-in', date: dateOf(arrival), isOfColumn: true }] : [];
  const last = lastOf([...gone, ...came]) ?? null;
  // Somebody who came and went, without days for both: the going is what must not be read as active.
  if (last?.status === 'unclear' && gone.length > 0 && came.length > 0) return lastOf(gone);
  return last && { ...last, date: last.date ?? dates.find(({ date }) => date !== null)?.date ?? null };
}

const fromTitle = ({ status }: TitleMeaning): Told | null =>
  status === null || status === 'unclear' ? null : { status, date: null, isOfColumn: false };

function fromNote(row: RowReader): Told | null {
  const note = row.text('note');
  const status = note === null ? null : parseStatus(note);
  return status === null ? null : { status, date: dateWithin(note ?? '')?.date ?? null, isOfColumn: false };
}

/** The day of the row's own columns that belongs to a status: of an arrival the day of coming, whatever else is there. */
function dayFor(row: RowReader, status: HeadingStatus, dates: readonly ParsedDate[]): CalendarDate | null {
  const own = dates.find(({ date }) => date !== null)?.date ?? null;
  const accepted = datesIn(row, 'accepted').find(({ date }) => date !== null)?.date ?? null;
  if (status === 'moved-in') return accepted ?? own;
  if (own !== null || status !== 'moved-away') return own;
  return (
    (['paperIssued', 'decisionEffective'] as const).flatMap((field) => datesIn(row, field).flatMap(({ date }) => date ?? []))[0] ?? null
  );
}

/**
 * A row's status: by its status column, else by what the section, title or sheet says of all its people, else by the column
 * of days that is filled, else by a note that is a status word.
 */
export function statusOfRow(row: RowReader, said: TitleMeaning): StatusOfRow {
  const dates = datesIn(row, 'statusDate');
  const told = fromWords(row, said) ?? fromMarks(row) ?? fromTitle(said) ?? fromDays(row, dates) ?? fromNote(row);
  if (told === null || told.status === 'unclear') {
    const date = dates.find((parsed) => parsed.date !== null)?.date ?? null;
    const isUnknown = told !== null || said.status === 'unclear' || row.hasError('status');
    return { status: null, isStatusUnknown: isUnknown, statusDate: date };
  }
  const ofRow = told.isOfColumn && told.date !== null ? null : dayFor(row, told.status, dates);
  return { status: told.status, isStatusUnknown: false, statusDate: ofRow ?? told.date };
}
