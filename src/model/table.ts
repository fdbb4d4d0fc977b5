import type { CalendarDate } from './calendar-date.ts';
import type { Field } from './field.ts';
import type { Sheet } from './sheet.ts';
import type { Role } from './source.ts';

export type Gender = 'male' | 'female';

export type Certainty = 'mapped' | 'known' | 'likely';

/** Of the lists that stand side by side on one sheet (departures and arrivals, Mẫu 10-SHĐ) the one that is meant: 1 is leftmost. */
export type Side = number;

/** Departures, or arrivals. */
export type Direction = 'away' | 'here';

/** One column of a table. `heading` joins parent and child headings with " > ". */
export interface Column {
  /** 1-based. */
  readonly index: number;
  readonly heading: string;
  /** null where the column is read for nothing. */
  readonly field: Field | null;
  /** How the field was told: by `--columns`, by a heading known word for word, by words within it; a column that is read for nothing is
   * `known` where its heading is, and null where nobody understood it.
   */
  readonly certainty: Certainty | null;
  /** Set on a column that stands under "Nam" or "Nữ": whatever fills it, a date or an x-mark, tells the sex. */
  readonly sex: Gender | null;
  /** null where there is but one list, or the column serves all. */
  readonly side: Side | null;
}

export type FurnitureReason =
  | 'letterhead'
  | 'title'
  | 'heading'
  | 'column-numbers'
  | 'section'
  | 'total'
  | 'signature'
  | 'note'
  | 'look-up';

export interface FurnitureRow {
  readonly row: number;
  readonly reason: FurnitureReason;
}

/** One record's rows. Two entries share a row where two lists stand side by side. */
export interface Entry {
  readonly row: number;
  readonly continuations: readonly number[];
  /** The text of the section row it stands under, "I. CHI BỘ XÓM 7: 32 đ/c"; null where there is none. */
  readonly section: string | null;
  /** The text of the section row of a committee above it, where a sheet has several. */
  readonly committee: string | null;
  /** What is said of the group it stands in, "II. Đảng viên chuyển đi > 1. Trong tỉnh", outermost first; null where nothing is. */
  readonly group: string | null;
  readonly side: Side | null;
  /** Of a list of residents' contacts or candidates that stands beside one of members: a list below one is a table of its own. */
  readonly isOutsider: boolean;
  readonly isHidden: boolean;
}

/** Somebody in columns without a heading beside a list, who is not read: the row's own fate is that of what stands under the headings. */
export interface BesideRow {
  readonly row: number;
  readonly columns: readonly number[];
}

/** A total printed under a list or a section: a control figure. `section` is as in Entry. */
export interface ControlFigure {
  readonly row: number;
  readonly count: number;
  readonly section: string | null;
  readonly committee: string | null;
}

/**
 * members: a list of members; residents: a "213" list of residents' contacts, whose people are not members here;
 * candidates: people who are being prepared for admission; others: people who are no members, on a sheet beside a list of members;
 * look-up: a sheet of code lists, all furniture.
 */
export type TableKind = 'members' | 'residents' | 'candidates' | 'others' | 'transfers' | 'organizations' | 'look-up';

/**
 * A sheet after its structure was found: every row has exactly one fate, so that
 * `rows = entries + continuations + furniture + blankRows + problemRows`, counted from the first to the last row with content.
 */
export interface Table {
  readonly role: Role;
  readonly file: string;
  readonly sheet: Sheet;
  readonly kind: TableKind;
  readonly headingRows: readonly number[];
  readonly columns: readonly Column[];
  readonly entries: readonly Entry[];
  readonly furniture: readonly FurnitureRow[];
  readonly blankRows: readonly number[];
  /** Rows with a person's data and no name, or a name in no place for one: reported as inputs/nameless-row, never dropped. */
  readonly problemRows: readonly number[];
  /** People beside the list whom no heading stands over: reported with their columns, never dropped. */
  readonly beside: readonly BesideRow[];
  /** The texts above the heading, in reading order, cell by cell. */
  readonly preamble: readonly { readonly row: number; readonly text: string }[];
  readonly controlFigures: readonly ControlFigure[];
  /** "Tính đến ngày …", "Ngày xuất dữ liệu …", else the letterhead's own date: the day the table speaks of. */
  readonly asOf: CalendarDate | null;
  /** What a part of a transfer book is of, by its title, its sheet or its headings; null where it is of both, or nothing says. */
  readonly direction: Direction | null;
}
