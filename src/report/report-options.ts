import type { Language } from '../model/finding.ts';
import type { Report } from '../model/report.ts';

/** How a report is to be put into words. */
export interface ReportOptions {
  readonly language: Language;
  readonly color: boolean;
  /** Columns a line may take. */
  readonly width: number;
  /** Whether numbers of persons are shown in full. */
  readonly showIds: boolean;
  /** Whether a build log names persons; they are initials there otherwise. */
  readonly showNames?: boolean;
}

/** An output format: the whole report as text that ends in a line break. */
export type Reporter = (report: Report, options: ReportOptions) => string;
