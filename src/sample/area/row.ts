import type { CalendarDate, Day } from '../../model/calendar-date.ts';
import type { Gender } from '../../model/table.ts';
import type { Branch } from '../organizations/branch.ts';
import type { Person } from '../population/person.ts';

/** Where a row stands in a file, as a report names it; null until its document is written. */
export interface Place {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
}

export interface Placed {
  at: Place | null;
}

/** A status that every office has a word of its own for; any other text is written as it is. */
export type StatusWord =
  | 'active'
  | 'exempt'
  | 'temporary-here'
  | 'temporary-elsewhere'
  | 'moved'
  | 'deceased'
  | 'expelled'
  | 'removed'
  | 'left'
  | 'suspended';

/** What a row says of its person: what the dossier has, but for what was planted. Dates are ISO text, or raw text that is no date. */
export interface MemberFields {
  readonly name: string;
  readonly gender: Gender;
  readonly birth: CalendarDate;
  readonly nationalId: string | null;
  readonly card: string | null;
  readonly dossier: string | null;
  readonly hometown: string | null;
  readonly admission: CalendarDate | null;
  readonly official: CalendarDate | null;
  readonly kind: 'official' | 'probationary' | null;
  readonly status: StatusWord | { readonly text: string };
  readonly statusDate: CalendarDate | null;
  /** The last month that dues were paid for, `YYYY-MM`. */
  readonly dues: string | null;
  /** Months without activity in the year. */
  readonly absent: number;
  readonly reason: string | null;
  readonly note: string | null;
}

/** A row of a chi bộ's list or of the registry. */
export interface MemberRow extends Placed {
  readonly person: Person;
  readonly branch: Branch;
  readonly written: Partial<MemberFields>;
  isHidden?: boolean;
}

/** A row of a transfer book; places are written in full. */
export interface MoveRow extends Placed {
  readonly person: Person;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly decision: CalendarDate | null;
  readonly paperNumber: string | null;
  readonly paper: CalendarDate | null;
  readonly accepted: CalendarDate | null;
  readonly until: Day | null;
  readonly extended: Day | null;
  readonly note: string | null;
  /** The book that must have it, where a move stands in two: the sender's or the receiver's. */
  readonly book: 'sent' | 'received' | null;
}

/** A row of a residents' contact list (Quy định 213-QĐ/TW). */
export interface ContactRow extends Placed {
  readonly person: Person;
  readonly home: Branch;
}

export type OrganizationRow = Placed;
