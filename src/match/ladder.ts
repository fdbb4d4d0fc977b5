import type { Keys } from '../model/match.ts';

/** A key column that holds one text. */
export type KeyColumn = Exclude<keyof Keys, 'isAbbreviated' | 'aliases'>;

/**
 * The closed set of things a level may ask of a key column of two rows (operators.ts says what each means). All but
 * `aliasOf` read one column of each row; every one can be said in SQL over key columns.
 */
export type Operator =
  | 'equal'
  | 'oneEdit'
  | 'twoEdits'
  | 'someEdits'
  | 'swappedSomeEdits'
  | 'oneDigitOff'
  | 'transposed'
  | 'swappedDayMonth'
  | 'zerosLost'
  | 'sameYearDigits'
  | 'yearCorrected'
  | 'toTheDay'
  | 'notToTheDay'
  | 'vagueDay'
  | 'eitherSays'
  | 'bothSay'
  | 'oneSideUnmarked'
  | 'abbreviates'
  | 'middleDropped'
  | 'swappedSyllables'
  | 'holdsSyllables'
  | 'containsSyllables'
  | 'sharesMostSyllables'
  | 'mistyped'
  | 'sharesPlace'
  | 'aliasOf';

/** One question: `equal nameExact`. */
export type Condition = `${Operator} ${KeyColumn}`;

/** A chance taken from the data: the product of how common the values of these columns are, times a documented width. */
export interface FromFrequency {
  readonly of: readonly KeyColumn[];
  readonly times: number;
  /** Set where the level is agreement in part: of a common value it speaks against. */
  readonly isPartial?: true;
}

/**
 * One rung. It holds when all of `when` hold, and the first that holds wins.
 * `m` is the chance of reaching it for two rows of one person, `u` for rows of two people.
 */
export interface Level {
  readonly id: string;
  readonly when: readonly Condition[];
  readonly m: number;
  readonly u: number | FromFrequency;
  /** The rungs of one name share out the chance of one: a date that one row knows to the year only has its own. */
  readonly among?: string;
  /** Set where `u` is only a guess at how the rows are written: pairs of the run's own rows are counted (level-counts.ts). */
  readonly isCounted?: true;
}

/**
 * A field's ladder. Where none of `needs` is known on both rows, or all of `unless` hold, the level is `missing` and
 * weighs nothing.
 */
export interface Comparison {
  readonly id: string;
  readonly needs: readonly KeyColumn[];
  readonly unless?: readonly Condition[];
  readonly levels: readonly Level[];
}

/** Levels that must have been reached, by comparison; comparisons not named may be at any level. */
export type Requirement = Readonly<Record<string, readonly string[]>>;

/** What is taken of a column for a block (block-codes.ts says what each means): what a slip of the pen elsewhere in it leaves as it is. */
export type Fold = 'unordered' | 'allButLast' | 'allButFirst' | 'least' | 'greatest' | 'start' | 'end';

/** What a block is made of: a column, or a part of one. */
export type BlockingKey =
  | KeyColumn
  | 'unordered birthDigits'
  | 'unordered initials'
  | `${'allButLast' | 'allButFirst' | 'least' | 'greatest'} namePlain`
  | `${'start' | 'end'} residence`;

/** The level of a comparison that one of the rows says nothing about. */
export const MISSING = 'missing';
