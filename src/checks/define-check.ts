import type { Bilingual } from '../model/finding.ts';
import type { AnyRule } from './define-rule.ts';

/** One check: a subcommand and its rules. */
export interface Check {
  /** The subcommand, and the first half of its rules' ids. */
  readonly name: string;
  readonly title: Bilingual;
  /** One line of help. */
  readonly summary: Bilingual;
  /** What it needs, for help. */
  readonly needs: Bilingual;
  /** False for the checks that run within every other (inputs, matches). */
  readonly isCommand: boolean;
  readonly rules: readonly AnyRule[];
}

/** Types a check. */
export const defineCheck = (check: Check): Check => check;
