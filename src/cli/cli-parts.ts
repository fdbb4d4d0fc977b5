import type { Day } from '../model/calendar-date.ts';
import type { Ruling } from '../model/decision.ts';
import type { Explanation } from '../model/explanation.ts';
import type { Field } from '../model/field.ts';
import type { Bilingual, Severity } from '../model/finding.ts';
import type { Inspection } from '../model/inspection.ts';
import type { MatchReport } from '../model/match-report.ts';
import type { Report } from '../model/report.ts';
import type { RuleCatalogue } from '../model/rule-catalogue.ts';
import type { Settings } from '../model/setting.ts';
import type { Workbook } from '../model/sheet.ts';
import type { Role } from '../model/source.ts';
import type { StatsReport } from '../model/stats.ts';
import type { ExplainTarget } from '../row-reference.ts';
import type { ProfileName } from '../sample/profiles.ts';
import type { WrittenSample } from '../sample/sample.ts';

/** What a command says of a check: its subcommand, its help and its rules. */
export interface CheckDescription {
  readonly name: string;
  readonly title: Bilingual;
  readonly summary: Bilingual;
  readonly needs: Bilingual;
  readonly rules: readonly { readonly id: string; readonly severity: Severity; readonly title: Bilingual }[];
  /** False for rules that run in every check and have no subcommand of their own. */
  readonly isCommand: boolean;
}

/** Files to read, by role or to be recognised, and how to read them. */
export interface ReadingRequest {
  readonly inputs: Readonly<Record<Role, readonly string[]>>;
  /** Paths given without a role, to be recognised by what they say. */
  readonly paths: readonly string[];
  readonly columns: Readonly<Record<string, Field>>;
  readonly keepGoing: boolean;
}

/** A match as the user asked for it. */
export interface MatchRequest extends InspectRequest {
  readonly settings: Settings;
  /** What people said in earlier runs. */
  readonly rulings: readonly Ruling[];
}

/** Figures as the user asked for them. */
export interface StatsRequest extends MatchRequest {
  readonly scope: readonly string[] | null;
}

/** What the user wants explained. */
export interface ExplainRequest extends MatchRequest {
  readonly target: ExplainTarget;
  readonly scope: readonly string[] | null;
  readonly showIds: boolean;
}

/** An inspection as the user asked for it. */
export interface InspectRequest extends ReadingRequest {
  readonly asOf: Day;
  readonly version: string;
}

/** A sample as the user asked for it. */
export interface SampleOrder {
  readonly profile: ProfileName;
  /** The folder as it was typed, and where it is. */
  readonly out: string;
  readonly folder: string;
  readonly seed: number;
  /** null for as many as the profile has. */
  readonly members: number | null;
  /** Told of each file that is written. */
  readonly onFile: (file: string, done: number, all: number) => void;
}

/** A run as the user asked for it, checked and complete. */
export interface RunRequest extends ReadingRequest {
  readonly command: string;
  /** "all", or committees and chi bộ by name or code; null for the committees of the lists given. */
  readonly scope: readonly string[] | null;
  readonly asOf: Day;
  /** What people said in earlier runs. */
  readonly rulings: readonly Ruling[];
  readonly only: readonly string[];
  readonly skip: readonly string[];
  readonly settings: Settings;
  readonly showIds: boolean;
  readonly version: string;
}

/** The day whose law is asked for. */
export interface RulesRequest {
  readonly asOf: Day;
  readonly settings: Settings;
  readonly version: string;
}

/** What stands behind the command line. */
export interface CliParts {
  readonly checks: readonly CheckDescription[];
  /** Reads files and says how they were understood. */
  readonly inspect: (request: InspectRequest) => Promise<Inspection>;
  /** Reads the inputs and says why rows are one person, or are not. */
  readonly explain: (request: ExplainRequest) => Promise<Explanation>;
  /** Every rule, with the law in force on a day. */
  readonly rules: (request: RulesRequest) => Promise<RuleCatalogue>;
  /** Reads the inputs and says who is who. */
  readonly match: (request: MatchRequest) => Promise<MatchReport>;
  /** Reads the inputs and counts members by chi bộ and committee. */
  readonly stats: (request: StatsRequest) => Promise<StatsReport>;
  /** Reads the inputs and reports on them. */
  readonly run: (request: RunRequest) => Promise<Report>;
  /** Reads a workbook as it stands. */
  readonly readBook: (path: string) => Promise<Workbook>;
  /** The sha256 of a file; null where it is not there. */
  readonly hashOf: (path: string) => Promise<string | null>;
  /** Invents an area and writes it into a folder that must be empty. */
  readonly sample: (order: SampleOrder) => Promise<WrittenSample>;
}
