import type { Column, Columns } from './columns.ts';
import { isOneCharacterOff, isOneEdit, isTransposed } from './edits.ts';
import type { Condition, KeyColumn, Operator } from './ladder.ts';
import { mayBeWithin } from './letters.ts';
import { areWordsNear, editsOfName, isSomeEdits, isWithin, lettersFirstLast, lettersOfName } from './mistyped-name.ts';
import { BETWEEN_ALTERNATIVES, BETWEEN_WORDS, editsOfPlace, isMistyped, lettersOfPlace, sharesAlternative, sharesMost } from './places.ts';
import { abbreviates, contains, dropsMiddle, holdsSyllables, swapsSyllables } from './syllables.ts';
import { type Words, wordsOf } from './words.ts';

/**
 * A condition ready to be asked of two rows, by where their codes begin. Order never matters: every operator is
 * symmetric.
 */
export type Test = (a: number, b: number) => boolean;

type Operation = (columns: Columns, column: Column) => Test;

/** A question about two texts of a column, by their codes. */
type Question = (column: Column) => (left: number, right: number) => boolean;

const areEqual: Operation =
  ({ codes }, { at }) =>
  (a, b) => {
    const code = codes[a + at];
    return code !== 0 && code === codes[b + at];
  };

/** A question about two texts that differ: a row that has none, and rows that have the same, answer no. */
const onDiffering =
  (question: Question): Operation =>
  ({ codes }, column) => {
    const [{ at }, holds] = [column, question(column)];
    return (a, b) => {
      const [left, right] = [codes[a + at] as number, codes[b + at] as number];
      return left !== 0 && right !== 0 && left !== right && holds(left, right);
    };
  };

const byText =
  (holds: (a: string, b: string) => boolean): Question =>
  ({ texts }) =>
  (left, right) =>
    holds(texts[left] as string, texts[right] as string);

/** By a part of each: that of each distinct text is taken once. */
const byPart =
  (partOf: (text: string) => string): Question =>
  ({ texts }) => {
    const known = new Map<string, number>();
    const parts = Int32Array.from(texts, (text) => {
      const part = partOf(text);
      const number = known.get(part) ?? known.size;
      known.set(part, number);
      return number;
    });
    return (left, right) => parts[left] === parts[right];
  };

const byWords =
  (holds: (words: Words, left: number, right: number) => boolean, between?: RegExp | string): Question =>
  (column) => {
    const words = between === undefined ? column.words() : wordsOf(column.texts, between);
    return (left, right) => holds(words, left, right);
  };

/** Texts a few edits apart, looked at only where their letters allow it. */
const withinEdits =
  (editsFor: (letters: number) => number, question: Question): Question =>
  (column) => {
    const [letters, holds] = [column.letters(), question(column)];
    return (left, right) => mayBeWithin(letters, left, right, editsFor) && holds(left, right);
  };

const both =
  (...questions: readonly [Question, Question]): Question =>
  (column) => {
    const [one, other] = [questions[0](column), questions[1](column)];
    return (left, right) => one(left, right) && other(left, right);
  };

/** Takes what is needed of each distinct text when it is first asked for. */
function remembered(texts: readonly string[], take: (text: string) => string): (code: number) => string {
  const known: string[] = [];
  return (code) => {
    const found = known[code];
    if (found !== undefined) return found;
    const made = take(texts[code] as string);
    known[code] = made;
    return made;
  };
}

/** A question about two rows for which something must be known of each text by itself; 0 is the flag of silence. */
const onFlags =
  (isSo: (text: string) => boolean, holds: (flagged: number) => boolean): Operation =>
  ({ codes }, { at, texts }) => {
    const flags = Uint8Array.from(texts, (text) => Number(isSo(text)));
    return (a, b) => holds((flags[codes[a + at] as number] as number) + (flags[codes[b + at] as number] as number));
  };

const isMistypedPlace: Question = ({ texts }) => {
  const letters = remembered(texts, lettersOfPlace);
  return (left, right) => isMistyped(letters(left), letters(right));
};

/** Names a few letters apart, one of them read as it is written and the other from one of its words on. */
const areNearFrom =
  (from: 0 | 1): Question =>
  (column) => {
    const words = column.words();
    const written = remembered(column.texts, lettersOfName);
    const read = from === 0 ? written : remembered(column.texts, lettersFirstLast);
    const areNear = (left: number, right: number) => areWordsNear(words, left, right, from) && isSomeEdits(written(left), read(right));
    return (left, right) => areNear(left, right) || (from !== 0 && areNear(right, left));
  };

const unordered = (digits: string) => [digits.slice(0, 2), digits.slice(2, 4)].toSorted().join('') + digits.slice(4);
const withoutZeros = (text: string) => text.replace(/^0+/, '');

/** The original dossier corrects a year of birth, hardly ever by more than this. */
const FURTHEST_CORRECTION = 5;
const areNearYears = (a: string, b: string) => Math.abs(Number(a.slice(4)) - Number(b.slice(4))) <= FURTHEST_CORRECTION;

/** No day, or 1 January, which often stands for "the year only". */
const isVague = (day: string) => day === '' || day.endsWith('-01-01');

const isSaid = (text: string) => text !== '';

const isOneUnmarked: Operation = ({ codes, of }, exact) => {
  const plain = of('namePlain');
  const isUnmarked = (row: number) => exact.texts[codes[row + exact.at] as number] === plain.texts[codes[row + plain.at] as number];
  return (a, b) => isUnmarked(a) !== isUnmarked(b);
};

const aliasOf: Operation = ({ codes, width, aliases, of }, { at, texts }) => {
  const given = of('given');
  if (aliases.every((own) => own.length === 0)) return () => false;
  const isCalled = (alias: string, row: number) =>
    alias === texts[codes[row + at] as number] ||
    alias === given.texts[codes[row + given.at] as number] ||
    aliases[row / width]?.includes(alias) === true;
  const names = (a: number, b: number) => aliases[a / width]?.some((alias) => isCalled(alias, b)) === true;
  return (a, b) => names(a, b) || names(b, a);
};

const abbreviated: Operation = (columns, column) => {
  const [equal, fits] = [areEqual(columns, column), onDiffering(byWords(abbreviates))(columns, column)];
  const { isAbbreviated, width } = columns;
  return (a, b) => (isAbbreviated[a / width] === 1 || isAbbreviated[b / width] === 1) && (equal(a, b) || fits(a, b));
};

const isTwoEdits = both(
  byWords(areWordsNear),
  byText((a, b) => isWithin(a, b, 2)),
);

const OPERATIONS: Readonly<Record<Operator, Operation>> = {
  equal: areEqual,
  oneEdit: onDiffering(withinEdits(() => 1, byText(isOneEdit))),
  twoEdits: onDiffering(withinEdits(() => 2, isTwoEdits)),
  someEdits: onDiffering(withinEdits(editsOfName, areNearFrom(0))),
  swappedSomeEdits: onDiffering(withinEdits(editsOfName, areNearFrom(1))),
  oneDigitOff: onDiffering(byText(isOneCharacterOff)),
  transposed: onDiffering(byText(isTransposed)),
  zerosLost: onDiffering(byPart(withoutZeros)),
  swappedDayMonth: onDiffering(byPart(unordered)),
  sameYearDigits: onDiffering(byPart((digits) => digits.slice(4))),
  yearCorrected: onDiffering(
    both(
      byPart((digits) => digits.slice(0, 4)),
      byText(areNearYears),
    ),
  ),
  middleDropped: onDiffering(byWords(dropsMiddle)),
  swappedSyllables: onDiffering(withinEdits(() => 0, byWords(swapsSyllables))),
  holdsSyllables: onDiffering(byWords(holdsSyllables)),
  containsSyllables: onDiffering(byWords(contains)),
  sharesMostSyllables: onDiffering(byWords(sharesMost, BETWEEN_WORDS)),
  mistyped: onDiffering(withinEdits(editsOfPlace, isMistypedPlace)),
  sharesPlace: onDiffering(byWords(sharesAlternative, BETWEEN_ALTERNATIVES)),
  // 1 January on both rows may be the year twice.
  toTheDay: onFlags(isVague, (vague) => vague < 2),
  vagueDay: onFlags(isVague, (vague) => vague > 0),
  notToTheDay: onFlags(
    (day) => day === '',
    (silent) => silent > 0,
  ),
  eitherSays: onFlags(isSaid, (said) => said > 0),
  bothSay: onFlags(isSaid, (said) => said === 2),
  oneSideUnmarked: isOneUnmarked,
  abbreviates: abbreviated,
  aliasOf,
};

/** Turns the text of a condition, `equal nameExact`, into its test on these rows. */
export function testOf(condition: Condition, columns: Columns): Test {
  const [operator, column] = condition.split(' ') as [Operator, KeyColumn];
  return OPERATIONS[operator](columns, columns.of(column));
}
