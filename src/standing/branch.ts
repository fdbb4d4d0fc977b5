import type { Day } from '../model/calendar-date.ts';
import type { OrganizationRecord } from '../model/organization.ts';

/** A chi bộ as the sources together know it; `index` is its position in the directory. */
export interface Branch {
  readonly index: number;
  /** "Chi bộ xóm 5". */
  readonly name: string;
  /** "Đảng bộ xã Hải Nam"; null where no source tells. */
  readonly committee: string | null;
  readonly code: string | null;
  /** Its row in the organisation list, null where it has none. */
  readonly record: OrganizationRecord | null;
  /** How it ended, as of the day of the run; null while it lives. */
  readonly ending: BranchEnding | null;
}

/** The end of a chi bộ: dissolved, merged or handed over. A renamed chi bộ has not ended. */
export interface BranchEnding {
  /** null where the organisation list gives no day. */
  readonly on: Day | null;
  readonly successors: readonly number[];
  readonly decisionNumber: string | null;
}
