import type { CalendarDate } from './calendar-date.ts';
import type { OrganizationClaim, PersonFacts, SourceRecord } from './person.ts';

/** What a status word says. */
export type Status =
  | 'active'
  | 'exempt'
  | 'temporary-here'
  | 'temporary-elsewhere'
  | 'moved-away'
  | 'moved-in'
  | 'awaiting-transfer'
  | 'suspended'
  | 'interrupted'
  | 'restored'
  | 'deceased'
  | 'removed'
  | 'expelled'
  | 'left';

/** Chính thức or dự bị. */
export type Membership = 'official' | 'probationary';

/** How a member was rated for a year; `unknown` for words that nobody knows. */
export type Rating = 'excellent' | 'good' | 'fair' | 'poor' | 'unknown';

/** Admitted to the Party once more; `leftOn` is null where the row does not say when the first membership ended. */
export interface Readmission {
  readonly on: CalendarDate;
  readonly leftOn: CalendarDate | null;
}

/** What stands where the official date should: there is no such column, nothing, what nobody can read, or a date. */
export type OfficialDateCell = 'no-column' | 'blank' | 'unreadable' | 'dated';

/** A row of the registry or of a chi bộ list. */
export interface MemberRecord extends PersonFacts, SourceRecord {
  readonly kind: 'member';
  /** On a list of residents' contacts ("213") or candidates for admission: never a member of that list's chi bộ. */
  readonly isOutsider: boolean;
  /**
   * On a list beside the chi bộ's own, of those who came, left, were admitted or honoured: it tells of people who may stand
   * on the chi bộ's list too, and standing on both is no duplicate.
   */
  readonly isOnExtract: boolean;
  /** On an extract that is not of everybody, as one of dues is: who is not on it may be a member of its chi bộ all the same. */
  readonly isAmongSome: boolean;
  readonly isHidden: boolean;
  readonly registryId: string | null;
  readonly admissionDate: CalendarDate | null;
  /** The day of the decision on admission, from which the years of a badge are counted. */
  readonly decisionDate: CalendarDate | null;
  readonly officialDate: CalendarDate | null;
  readonly officialDateCell: OfficialDateCell;
  readonly readmission: Readmission | null;
  readonly membership: Membership | null;
  /** null where the cell is blank, unknown, or there is no such column: then the row is read as active. */
  readonly status: Status | null;
  /** True where the cell says something that is not a known status: it neither accuses nor excuses. */
  readonly isStatusUnknown: boolean;
  readonly statusDate: CalendarDate | null;
  /** When an exemption from activity is over; null where the row has none, or gives no end. */
  readonly exemptUntil: CalendarDate | null;
  readonly duesPaidThrough: CalendarDate | null;
  /** Months of one year without activity, at most 12. */
  readonly monthsAbsent: number | null;
  /** The year they are of; null where the row does not say. */
  readonly absenceYear: number | null;
  /** A reason that is recorded, good or not; null where the cell says that there is none. */
  readonly reason: string | null;
  readonly rating: Rating | null;
  readonly note: string | null;
  /** The most telling first; shared by the rows of a section. */
  readonly claims: readonly OrganizationClaim[];
}
