import type { CalendarDate } from './calendar-date.ts';
import type { OrganizationName } from './organization-name.ts';
import type { SourceRecord } from './person.ts';

export type OrganizationState = 'active' | 'ended' | 'merged' | 'renamed' | 'handed-over';

/** A row of the organisation list. */
export interface OrganizationRecord extends SourceRecord {
  readonly kind: 'organization';
  readonly code: string | null;
  /** The chi bộ, with its parent as committee where the name has none of its own. */
  readonly name: OrganizationName;
  readonly state: OrganizationState;
  readonly endedOn: CalendarDate | null;
  /** More than one where it was split. */
  readonly successors: readonly OrganizationName[];
  readonly decisionNumber: string | null;
}
