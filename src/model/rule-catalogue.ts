import type { CalendarDate, Day } from './calendar-date.ts';
import type { Basis, Bilingual, Severity } from './finding.ts';
import type { Role } from './source.ts';

/** What a parameter of the law, or a figure of the tool's own, counts. */
export type Unit = 'working-days' | 'days' | 'months' | 'years' | 'year' | 'calendar-years' | 'members' | 'probability' | 'percent';

/** A limit of a rule as it stands on a day; value and basis are null where no text speaks on that day. */
export interface RuleParameter {
  readonly id: string;
  readonly title: Bilingual;
  readonly unit: Unit;
  readonly value: number | null;
  readonly basis: Basis | null;
  /** What the text has, where the office set another value; else null. */
  readonly replaces: number | null;
}

/** A figure of a rule that no text sets, as it stands for the run. */
export interface RuleFigure {
  readonly id: string;
  readonly title: Bilingual;
  readonly unit: Unit;
  readonly value: number;
  /** What the tool has, where the office set another value; else null. */
  readonly replaces: number | null;
}

/** What a rule says of invented people: the rows that it names, and its sentence. */
export interface RuleExample {
  readonly asOf: CalendarDate;
  readonly message: Bilingual;
  readonly rows: readonly {
    readonly role: Role;
    readonly row: number;
    readonly cells: readonly { readonly heading: string; readonly text: string }[];
  }[];
}

/** A rule, as it stands on a day. */
export interface RuleDescription {
  readonly id: string;
  readonly check: string;
  readonly severity: Severity;
  readonly title: Bilingual;
  /** What to do next. */
  readonly advice: Bilingual;
  /** The inputs without which it is not examined; inner lists are alternatives. */
  readonly needs: readonly (readonly Role[])[];
  /** Rules that speak alone where both could. */
  readonly yieldsTo: readonly string[];
  /** Counts among the persons in breach. */
  readonly isBreach: boolean;
  readonly parameters: readonly RuleParameter[];
  readonly figures: readonly RuleFigure[];
  /** Texts it cites beside those of its parameters, in force on that day. */
  readonly basis: readonly Basis[];
  readonly example: RuleExample;
}

/** Every rule by check, in the order of reports: what `reconcile rules` prints. */
export interface RuleCatalogue {
  readonly version: string;
  readonly asOf: Day;
  readonly checks: readonly { readonly name: string; readonly title: Bilingual; readonly rules: readonly RuleDescription[] }[];
}
