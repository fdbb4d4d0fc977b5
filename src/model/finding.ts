import type { Setting } from './setting.ts';
import type { RowRef } from './source.ts';

export type Severity = 'error' | 'warning' | 'info';

export type Language = 'vi' | 'en';

/** A text in both languages. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** A citation: document, article, and whether the text was read (`verified`) or the value carried over. */
export interface Basis {
  readonly document: string;
  readonly article: string;
  readonly verified: boolean;
  /** The number is the office's own: the text has another. */
  readonly isSet?: true;
}

/** A number of a person inside a finding's data; it is masked where the output may be logged. */
export interface Identifier {
  readonly number: string;
}

/** A finding is data; `message` words it once, in both languages. */
export interface Finding {
  /** A stable fingerprint of rule, subject and discriminator, not of rows, files or run. */
  readonly id: string;
  readonly check: string;
  readonly rule: string;
  readonly severity: Severity;
  /** The name as the list shows it, else the registry; null where the finding is not about one person. */
  readonly person: string | null;
  /** Equal exactly for the findings of one person within a report. */
  readonly personKey: string | null;
  readonly organization: string | null;
  readonly committee: string | null;
  readonly message: Bilingual;
  /** The same with every number of a person in full, whatever `message` masks: for a workbook that is worked from. */
  readonly messageInFull: Bilingual;
  /** What to do next. */
  readonly advice: Bilingual | null;
  readonly data: Readonly<Record<string, unknown>>;
  readonly basis: readonly Basis[];
  /** The office's own numbers that it rests on. */
  readonly settings: readonly Setting[];
  readonly records: readonly RowRef[];
  /** Probability, 0 to 1, that the rows named are the same person, where the finding rests on a match; else null. */
  readonly confidence: number | null;
}
