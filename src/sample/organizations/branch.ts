import type { Day } from '../../model/calendar-date.ts';
import type { ContactRow, MemberRow, OrganizationRow, Placed } from '../area/row.ts';
import type { Style } from '../documents/style.ts';
import type { Committee } from './committee.ts';

/** How a chi bộ ended, as the organisation list has it. */
export interface Ending {
  readonly state: 'merged' | 'handed-over' | 'dissolved' | 'renamed';
  readonly on: Day;
  readonly successor: Branch | null;
  readonly decision: string;
}

export interface Branch {
  /** "Chi bộ xóm 5" */
  readonly name: string;
  readonly committee: Committee;
  /** 14 digits with dots, 2.3.3.3.3. */
  readonly code: string;
  /** How many people its list should hold. */
  readonly size: number;
  /** How its list is written; null where none is sent. */
  style: Style | null;
  /** Set apart for a fault or a decoy of its own: nothing else is planted in it, and nobody is added. */
  isSetApart: boolean;
  ending: Ending | null;
  /** Neither the registry nor the organisation list knows it. */
  readonly isUnknown: boolean;
  /** How far the total under its list is from the number of its rows. */
  miscount: number;
  /** Where that total stands. */
  readonly total: Placed;
  readonly list: MemberRow[];
  readonly contacts: ContactRow[];
  /** Where the organisation list has it. */
  readonly organization: OrganizationRow;
}

/** As the registry and a transfer book name a chi bộ: "Chi bộ xóm 5 - Đảng bộ xã Hải Nam". */
export const inFull = ({ name, committee }: Branch): string => `${name} - ${committee.fullName}`;
