import type { CalendarDate, Day } from './calendar-date.ts';
import type { SettledFinding } from './decision.ts';
import type { Field } from './field.ts';
import type { Bilingual, Finding, Severity } from './finding.ts';
import type { SkippedFile } from './loaded-inputs.ts';
import type { Setting } from './setting.ts';
import type { Role, RowRef } from './source.ts';
import type { Certainty, Table, TableKind } from './table.ts';

/** What can tell whose list it is. */
export type ToldBy = 'column' | 'section' | 'title' | 'sheet' | 'file' | 'registry';

/** A chi bộ that rows of a table were placed in, and what told so; `from` is null where nothing did. */
export interface PlacedRows {
  readonly organization: string | null;
  readonly committee: string | null;
  readonly from: ToldBy | null;
  readonly committeeFrom: ToldBy | null;
  readonly records: number;
  /** Of these people the registry has so many in some chi bộ, and so many of them in this one. */
  readonly placed: number;
  readonly agreeing: number;
  /** What the list says and the registry's placing of its people speaks against. */
  readonly overruled: readonly { readonly from: ToldBy; readonly name: string }[];
}

/** Counts of a sheet's rows by fate, and what its columns were taken for (JSON `tables`). */
export interface TableAccount {
  readonly sheet: string;
  readonly kind: TableKind;
  /** The day the table speaks of, as it says itself. */
  readonly asOf: CalendarDate | null;
  readonly organizations: readonly PlacedRows[];
  readonly headingRows: readonly number[];
  readonly rows: number;
  readonly records: number;
  readonly continuations: number;
  readonly blank: number;
  readonly problems: number;
  readonly furniture: readonly { readonly row: number; readonly reason: string }[];
  readonly columns: readonly {
    readonly column: string;
    readonly heading: string;
    readonly field: Field | null;
    readonly certainty: Certainty | null;
  }[];
  readonly repairs: readonly {
    readonly row: number;
    readonly column: string;
    readonly kind: string;
    readonly from: string;
    readonly to: string;
  }[];
}

export interface InputAccount {
  readonly role: Role;
  readonly file: string;
  readonly sha256: string;
  /** Whether nothing told the role. */
  readonly isAssumed: boolean;
  readonly tables: readonly TableAccount[];
}

/** A rule that was not examined, and the inputs that would let it be; inner lists are alternatives. */
export interface NotExamined {
  readonly rule: string;
  readonly needs: readonly string[];
}

export interface Summary {
  readonly members: number;
  readonly matched: number;
  readonly unsure: number;
  readonly outOfScope: number;
  readonly byRule: Readonly<Record<string, number>>;
  /** Distinct persons named by any error or warning. */
  readonly persons: number;
  readonly breaches: { readonly persons: number; readonly byRule: Readonly<Record<string, number>> };
  readonly notExamined: readonly NotExamined[];
  /** Findings left to checks that were not asked for, by rule. */
  readonly leftToOthers: Readonly<Record<string, number>>;
  /** What the office set for this run. */
  readonly settings: readonly Setting[];
}

/** What a rule is, for reports: its severity and title. */
export interface RuleTitle {
  readonly severity: Severity;
  readonly title: Bilingual;
}

/** Everything an output format needs. Findings are ordered by organisation, person and rule. */
export interface Report {
  readonly version: string;
  readonly asOf: Day;
  /** The check that was run, or "audit". */
  readonly command: string;
  readonly inputs: readonly InputAccount[];
  readonly skipped: readonly SkippedFile[];
  readonly summary: Summary;
  readonly findings: readonly Finding[];
  /** Those that people settled: they are none of `findings`, nor of its counts. */
  readonly settled: readonly SettledFinding[];
  /** Tells whose findings these are, where an office keeps a key for their ids. */
  readonly office: string;
  /** By what a row is known again in a later run; empty for a row of nobody. */
  readonly rowKeys: (row: RowRef) => readonly string[];
  /** What was read, for outputs that give rows back. */
  readonly tables: readonly Table[];
  /** Digest of a text, as the findings' ids are made. */
  readonly digest: (text: string) => string;
  readonly rules: Readonly<Record<string, RuleTitle>>;
}
