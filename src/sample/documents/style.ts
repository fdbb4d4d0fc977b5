import type { Day } from '../../model/calendar-date.ts';

/** What some lists have no column, and no room, for. */
export type Carried =
  | 'birthDay'
  | 'gender'
  | 'nationalId'
  /** A column of its own for them, which a program may have spoilt. */
  | 'nationalIdColumn'
  | 'card'
  | 'dossier'
  | 'hometown'
  | 'official'
  | 'kind'
  | 'status'
  | 'statusDate'
  | 'dues'
  | 'absent'
  | 'reason'
  | 'note'
  /** A total under the list of the chi bộ. */
  | 'total'
  /** A sheet beside the list, of residents who are members elsewhere. */
  | 'contacts'
  /** Rows can be hidden, and cells hold errors. */
  | 'workbook';

export type ColumnSetName =
  | 'plain'
  | 'shuffled'
  | 'by-sex'
  | 'split-names'
  | 'stacked-dates'
  | 'stacked-person'
  | 'marks'
  | 'coded'
  | 'form-7'
  | 'brief';

export type NameHabit = 'plain' | 'capitals' | 'honorifics' | 'decomposed' | 'eth' | 'stray-blanks' | 'newer-tones';
export type DayHabit = 'slashed' | 'short' | 'dotted' | 'dashed' | 'iso' | 'cells' | 'month-first';
export type Script = 'unicode' | 'tcvn3' | 'vni';
/** Headings alone; a title over them; or committee, chi bộ, title and day, with a total and a signature below. */
export type Dress = 'bare' | 'titled' | 'letterhead';

/** How the hands that keep a list write it. */
export interface Style {
  readonly columns: ColumnSetName;
  /** Which of several words a heading has. */
  readonly voice: number;
  readonly names: NameHabit;
  readonly days: DayHabit;
  readonly script: Script;
  /** Numbers of people as number cells, which lose their zeros. */
  readonly hasNumberCells: boolean;
  readonly dress: Dress;
  /** The day that the list speaks of. */
  readonly day: Day;
  readonly carries: ReadonlySet<Carried>;
}
