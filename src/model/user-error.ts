import type { Bilingual } from './finding.ts';
import type { HeadingGuess } from './heading-guess.ts';

/** The run cannot go on: wrong use (exit 2) or an input that cannot be used (exit 3). Says what is wrong and what would be right. */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly messages: Bilingual;
  readonly exitCode: 2 | 3;
  /** The headings of a table that could not be read for them, of which a file for `--columns` can be made. */
  readonly headings: readonly HeadingGuess[];

  constructor(messages: Bilingual, exitCode: 2 | 3, cause?: unknown, headings: readonly HeadingGuess[] = []) {
    super(messages.en, cause === undefined ? undefined : { cause });
    this.messages = messages;
    this.exitCode = exitCode;
    this.headings = headings;
  }
}
