import type { CalendarDate } from './calendar-date.ts';
import type { OrganizationName } from './organization-name.ts';
import type { PersonFacts, SourceRecord } from './person.ts';

/** A row of the transfer book. Dates are null where blank or unreadable. */
export interface TransferRecord extends PersonFacts, SourceRecord {
  readonly kind: 'transfer';
  /** `unknown` where the book has a word for it that nobody knows: then it neither accuses nor excuses. */
  readonly transferKind: 'official' | 'temporary' | 'unknown';
  /** Whether the book says a kind; a move of which it says none is official, unless the list of its destination has a visitor. */
  readonly isKindSaid: boolean;
  /** "học" in kind, reason or note: the longer limit for study. */
  readonly isStudy: boolean;
  readonly from: OrganizationName | null;
  readonly to: OrganizationName | null;
  readonly decisionEffective: CalendarDate | null;
  readonly paperNumber: string | null;
  readonly paperIssued: CalendarDate | null;
  readonly accepted: CalendarDate | null;
  readonly until: CalendarDate | null;
  readonly extendedUntil: CalendarDate | null;
  readonly note: string | null;
  /** Fields whose cell says something that cannot be read: a limit that hangs on them is not judged. */
  readonly unreadable: ReadonlySet<string>;
}
