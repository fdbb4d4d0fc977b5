import { Chalk, type ChalkInstance } from 'chalk';
import type { Language, Severity } from '../../model/finding.ts';
import type { ReportOptions } from '../report-options.ts';

/** What the parts of a text report are written on. */
export interface Page {
  readonly language: Language;
  readonly width: number;
  readonly heading: ChalkInstance;
  readonly faint: ChalkInstance;
  readonly severity: Readonly<Record<Severity, ChalkInstance>>;
}

/** Lines narrower than this could not hold a sentence. */
const NARROWEST = 40;

export function pageOf({ language, color, width }: ReportOptions): Page {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  return {
    language,
    width: Math.max(NARROWEST, width),
    heading: chalk.bold,
    faint: chalk.dim,
    severity: { error: chalk.red, warning: chalk.yellow, info: chalk.cyan },
  };
}
