import type { CitedDocument, Law } from '../law/law.ts';
import type { ParameterId } from '../law/parameters.ts';
import type { Day } from '../model/calendar-date.ts';
import type { CellIssue, Repair } from '../model/cell-issue.ts';
import type { FigureId } from '../model/figures.ts';
import type { Basis, Identifier, Severity } from '../model/finding.ts';
import type { ScoredPair } from '../model/match.ts';
import type { Role, RowRef } from '../model/source.ts';
import type { Table } from '../model/table.ts';
import type { Branch } from '../standing/branch.ts';
import type { Dossier, TransferCase } from '../standing/dossier.ts';
import type { Standing } from '../standing/standing.ts';

/** A sheet, what was noted on reading it, and the day it speaks of. */
export interface TableSubject {
  readonly table: Table;
  readonly index: number;
  readonly issues: readonly CellIssue[];
  readonly repairs: readonly Repair[];
  readonly namelessRows: readonly number[];
  /** Of these, on a sheet that is no list, the ones whose people stand on a list of the same file. */
  readonly rowsToldElsewhere: readonly number[];
  /** Rows with a fact dated after the as-of day. */
  readonly rowsAhead: readonly number[];
}

/** What a rule may look at, one at a time. */
export interface Subjects {
  readonly person: Dossier;
  readonly transfer: { readonly transfer: TransferCase; readonly dossier: Dossier };
  readonly organization: Branch;
  readonly table: TableSubject;
  readonly pair: { readonly pair: ScoredPair; readonly left: Dossier; readonly right: Dossier };
}

/** What every rule may ask beside its subject. */
export interface RuleContext {
  readonly asOf: Day;
  readonly law: Law;
  readonly standing: Standing;
  /** A figure that no text sets, as it stands for this run. */
  readonly figure: (id: FigureId) => number;
  /** The roles of the inputs that were given. */
  readonly given: ReadonlySet<Role>;
}

/** Data as sentences see it: a person's number is text by then, masked where the output may be logged. */
export type Worded<Data> = {
  readonly [Key in keyof Data]: Exclude<Data[Key], Identifier> | (Identifier extends Data[Key] ? string : never);
} & {
  /** The person's name, "" where the finding is not about one. */
  readonly person: string;
};

/** A rule's words in one language. */
export interface RuleWording<Data> {
  readonly title: string;
  sentence(data: Worded<Data>): string;
  /** What to do next; never that somebody be removed. */
  readonly advice: string;
  /** The same where it hangs on the case. */
  adviceOn?(data: Worded<Data>): string;
}

/** What a rule reports of its subject. */
export interface Draft<Data> {
  readonly data: Data;
  readonly basis?: readonly Basis[];
  /** Tells this finding from the rule's others on the same person: which transfer, which number. */
  readonly discriminator?: string;
  /** Rows the finding rests on; by default all list and registry rows of the person. */
  readonly records?: readonly RowRef[];
  /** The chi bộ it is shown under, where that is not the person's own. */
  readonly branch?: number | null;
  /**
   * What the finding is about, where that is narrower than its person: `card:36012345`. It then yields only to findings
   * about one of the same facts, whoever they name.
   */
  readonly facts?: readonly string[];
  /** Explained by the inputs: never shown, but counted as left to the rule that speaks of the explanation, if one does. */
  readonly isExplained?: boolean;
  /** Names several people, or says that nobody knows who it is: then no certainty of a match stands beside it. */
  readonly isOfSeveral?: true;
  /** The person it names, where the subject is a table. */
  readonly person?: Dossier | null;
  /** Where a rule's severity depends on the case (conflicts of names). */
  readonly severity?: Severity;
}

/** One input, or any of several: `['transfers', ['registry', 'branches']]` is the book, and a registry or lists. */
export type Needs = readonly (Role | readonly Role[])[];

/** One rule: everything about it stands in its file. */
export interface Rule<Kind extends keyof Subjects, Data> {
  readonly id: `${string}/${string}`;
  readonly severity: Severity;
  readonly subject: Kind;
  /** Without them the rule is listed as not examined; it never passes in silence. */
  readonly needs: Needs;
  /** Rules that speak alone where both could speak of the same person. */
  readonly yieldsTo?: readonly string[];
  /** Counts among the persons in breach. */
  readonly breach?: true;
  readonly parameters?: readonly ParameterId[];
  /** The tool's own figures that it rests on. */
  readonly figures?: readonly FigureId[];
  /** Texts it cites beside those of its parameters. */
  readonly documents?: readonly CitedDocument[];
  readonly wording: { readonly vi: RuleWording<Data>; readonly en: RuleWording<Data> };
  run(subject: Subjects[Kind], context: RuleContext): Iterable<Draft<Data>>;
}

/** A rule whose subject and data are its own business. */
// biome-ignore lint/suspicious/noExplicitAny: data is opaque outside its rule; the runner only hands it from run() to sentence()
export type AnyRule = { [Kind in keyof Subjects]: Rule<Kind, any> }[keyof Subjects];

/** Types a rule; curried so that the data's type is given and the subject's kind is inferred. */
export const defineRule =
  <Data>() =>
  <Kind extends keyof Subjects>(rule: Rule<Kind, Data>): Rule<Kind, Data> =>
    rule;
