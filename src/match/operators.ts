import levenshtein from 'fast-levenshtein';
import type { Keys } from '../model/match.ts';
import { isOneCharacterOff, isOneEdit, isTransposed } from './edits.ts';
import type { Condition, KeyColumn, Operator } from './ladder.ts';
import { abbreviates, contains, dropsMiddle, swapsSyllables } from './syllables.ts';

/** A condition ready to be asked of two rows. Order never matters: every operator is symmetric. */
export type Test = (a: Keys, b: Keys) => boolean;

/** A question about two values: a row that has none answers no. */
const onValues =
  (holds: (a: string, b: string) => boolean) =>
  (column: KeyColumn): Test =>
  (a, b) => {
    const left = a[column];
    const right = b[column];
    return !!left && !!right && holds(left, right);
  };

/** A question about two rows, where silence is an answer. */
const onRows = (holds: Test) => (): Test => holds;

const isYearAtBest = (day: string | null) => day === null || day.endsWith('-01-01');
const isUnmarked = (row: Keys) => row.nameExact === row.namePlain;
const swapDayMonth = (digits: string) => digits.slice(2, 4) + digits.slice(0, 2) + digits.slice(4);
const isAliasOf = (a: Keys, b: Keys) => a.aliases.some((alias) => alias === b.namePlain || alias === b.given || b.aliases.includes(alias));

const OPERATORS: Readonly<Record<Operator, (column: KeyColumn) => Test>> = {
  equal: onValues((a, b) => a === b),
  oneEdit: onValues(isOneEdit),
  twoEdits: onValues((a, b) => Math.abs(a.length - b.length) <= 2 && levenshtein.get(a, b) <= 2),
  oneDigitOff: onValues(isOneCharacterOff),
  transposed: onValues(isTransposed),
  swappedDayMonth: onValues((a, b) => a !== b && swapDayMonth(a) === b),
  sameYearDigits: onValues((a, b) => a.slice(4) === b.slice(4)),
  middleDropped: onValues(dropsMiddle),
  swappedSyllables: onValues(swapsSyllables),
  containsSyllables: onValues(contains),
  // 1 January on both rows may be the year twice.
  toTheDay: onRows((a, b) => !(isYearAtBest(a.birthDay) && isYearAtBest(b.birthDay))),
  notToTheDay: onRows((a, b) => a.birthDay === null || b.birthDay === null),
  vagueDay: onRows((a, b) => isYearAtBest(a.birthDay) || isYearAtBest(b.birthDay)),
  oneSideUnmarked: onRows((a, b) => isUnmarked(a) !== isUnmarked(b)),
  abbreviates: onRows((a, b) => (a.isAbbreviated || b.isAbbreviated) && abbreviates(a.namePlain, b.namePlain)),
  aliasOf: onRows((a, b) => isAliasOf(a, b) || isAliasOf(b, a)),
};

/** Turns the text of a condition, `equal nameExact`, into its test. */
export function testOf(condition: Condition): Test {
  const [operator, column] = condition.split(' ') as [Operator, KeyColumn];
  return OPERATORS[operator](column);
}
