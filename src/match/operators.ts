import type { Column, Columns } from './columns.ts';
import { isOneCharacterOff, isOneEdit, isTransposed } from './edits.ts';
import type { Condition, KeyColumn, Operator } from './ladder.ts';
import { endsAlike, sharesMost, sharesPart } from './places.ts';
import { abbreviates, contains, dropsMiddle, isTwoEdits, swapsSyllables } from './syllables.ts';

/** A condition ready to be asked of two rows, by position. Order never matters: every operator is symmetric. */
export type Test = (a: number, b: number) => boolean;

type Operation = (columns: Columns, column: Column) => Test;

/** A question about two texts that differ: a row that has none, and rows that have the same, answer no. */
const onTexts =
  (holds: (a: string, b: string) => boolean): Operation =>
  (_, { codes, texts }) =>
  (a, b) => {
    const [left, right] = [codes[a] as number, codes[b] as number];
    return left !== 0 && right !== 0 && left !== right && holds(texts[left] as string, texts[right] as string);
  };

/** A question about two rows for which something must be known of each row by itself. */
const onFlags =
  (flagsOf: (columns: Columns, column: Column) => Uint8Array, holds: (sum: number) => boolean): Operation =>
  (columns, column) => {
    const flags = flagsOf(columns, column);
    return (a, b) => holds((flags[a] as number) + (flags[b] as number));
  };

const swapDayMonth = (digits: string) => digits.slice(2, 4) + digits.slice(0, 2) + digits.slice(4);
const withoutZeros = (text: string) => text.replace(/^0+/, '');

/** The original dossier corrects a year of birth, hardly ever by more than this. */
const FURTHEST_CORRECTION = 5;
const isYearCorrected = (a: string, b: string) =>
  a.slice(0, 4) === b.slice(0, 4) && Math.abs(Number(a.slice(4)) - Number(b.slice(4))) <= FURTHEST_CORRECTION;

const flagText = ({ codes, texts }: Column, isSo: (text: string) => boolean) => {
  const flags = Uint8Array.from(texts, (text) => Number(isSo(text)));
  return Uint8Array.from(codes, (code) => flags[code] as number);
};

/** No day, or 1 January, which often stands for "the year only". */
const isVague = (_: Columns, day: Column) => flagText(day, (text) => text === '' || text.endsWith('-01-01'));
const isSilent = (_: Columns, { codes }: Column) => Uint8Array.from(codes, (code) => Number(code === 0));

function isUnmarked(columns: Columns, exact: Column): Uint8Array {
  const plain = columns.of('namePlain');
  return Uint8Array.from(exact.codes, (code, row) => Number(exact.texts[code] === plain.texts[plain.codes[row] as number]));
}

const aliasOf: Operation = ({ aliases, ...columns }, { codes, texts }) => {
  const given = columns.of('given');
  const isCalled = (alias: string, row: number) =>
    alias === texts[codes[row] as number] || alias === given.texts[given.codes[row] as number] || aliases[row]?.includes(alias) === true;
  const names = (a: number, b: number) => aliases[a]?.some((alias) => isCalled(alias, b)) === true;
  return (a, b) => names(a, b) || names(b, a);
};

const abbreviated: Operation = (columns, column) => {
  const fits = onTexts(abbreviates)(columns, column);
  const { isAbbreviated } = columns;
  return (a, b) => (isAbbreviated[a] === 1 || isAbbreviated[b] === 1) && (column.codes[a] === column.codes[b] || fits(a, b));
};

const OPERATIONS: Readonly<Record<Operator, Operation>> = {
  equal:
    (_, { codes }) =>
    (a, b) =>
      codes[a] !== 0 && codes[a] === codes[b],
  oneEdit: onTexts(isOneEdit),
  twoEdits: onTexts(isTwoEdits),
  oneDigitOff: onTexts(isOneCharacterOff),
  transposed: onTexts(isTransposed),
  zerosLost: onTexts((a, b) => withoutZeros(a) === withoutZeros(b)),
  swappedDayMonth: onTexts((a, b) => swapDayMonth(a) === b),
  sameYearDigits: onTexts((a, b) => a.slice(4) === b.slice(4)),
  yearCorrected: onTexts(isYearCorrected),
  middleDropped: onTexts(dropsMiddle),
  swappedSyllables: onTexts(swapsSyllables),
  containsSyllables: onTexts(contains),
  sharesMostSyllables: onTexts(sharesMost),
  sharesPlace: onTexts(sharesPart),
  sameProvince: onTexts(endsAlike),
  // 1 January on both rows may be the year twice.
  toTheDay: onFlags(isVague, (vague) => vague < 2),
  vagueDay: onFlags(isVague, (vague) => vague > 0),
  notToTheDay: onFlags(isSilent, (silent) => silent > 0),
  oneSideUnmarked: onFlags(isUnmarked, (unmarked) => unmarked === 1),
  abbreviates: abbreviated,
  aliasOf,
};

/** Turns the text of a condition, `equal nameExact`, into its test on these rows. */
export function testOf(condition: Condition, columns: Columns): Test {
  const [operator, column] = condition.split(' ') as [Operator, KeyColumn];
  return OPERATIONS[operator](columns, columns.of(column));
}
