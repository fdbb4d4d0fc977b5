import type { Field } from './field.ts';

/** A column's heading as it stands in a file, and what it seems to be; null where it seems to be nothing that is read. */
export interface HeadingGuess {
  readonly heading: string;
  readonly field: Field | null;
}
