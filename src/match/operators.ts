import type { Column, Columns } from './columns.ts';
import { isOneCharacterOff, isOneEdit, isTransposed } from './edits.ts';
import type { Condition, KeyColumn, Operator } from './ladder.ts';
import { lettersOf, mayBeWithin } from './letters.ts';
import { editsOfName, isSomeEdits, isTwoEdits, type SpeltName, spelt, speltFirstLast } from './mistyped-name.ts';
import { editsOfPlace, isMistyped, sharesMost, sharesPart } from './places.ts';
import { abbreviates, contains, dropsMiddle, swapsSyllables } from './syllables.ts';

/**
 * A condition ready to be asked of two rows, by where their codes begin. Order never matters: every operator is
 * symmetric.
 */
export type Test = (a: number, b: number) => boolean;

type Operation = (columns: Columns, column: Column) => Test;

const areEqual: Operation =
  ({ codes }, { at }) =>
  (a, b) => {
    const code = codes[a + at];
    return code !== 0 && code === codes[b + at];
  };

/** A question about two texts that differ: a row that has none, and rows that have the same, answer no. */
const onTexts =
  (holds: (a: string, b: string) => boolean): Operation =>
  ({ codes }, { at, texts }) =>
  (a, b) => {
    const [left, right] = [codes[a + at] as number, codes[b + at] as number];
    return left !== 0 && right !== 0 && left !== right && holds(texts[left] as string, texts[right] as string);
  };

/** Whether two texts that differ have the same part: the part of each distinct text is taken once. */
const onParts =
  (partOf: (text: string) => string): Operation =>
  ({ codes }, { at, texts }) => {
    const known = new Map<string, number>();
    const parts = Int32Array.from(texts, (text) => {
      const part = partOf(text);
      const number = known.get(part) ?? known.size;
      known.set(part, number);
      return number;
    });
    return (a, b) => {
      const [left, right] = [codes[a + at] as number, codes[b + at] as number];
      return left !== 0 && right !== 0 && left !== right && parts[left] === parts[right];
    };
  };

/** A question about two rows for which something must be known of each text by itself; 0 is the flag of silence. */
const onFlags =
  (isSo: (text: string) => boolean, holds: (flagged: number) => boolean): Operation =>
  ({ codes }, { at, texts }) => {
    const flags = Uint8Array.from(texts, (text) => Number(isSo(text)));
    return (a, b) => holds((flags[codes[a + at] as number] as number) + (flags[codes[b + at] as number] as number));
  };

const both =
  (first: Operation, second: Operation): Operation =>
  (columns, column) => {
    const [one, other] = [first(columns, column), second(columns, column)];
    return (a, b) => one(a, b) && other(a, b);
  };

/** A question about texts a few edits apart, asked only where their letters allow it. */
const withinEdits =
  (editsFor: (letters: number) => number, holds: (a: string, b: string) => boolean): Operation =>
  (columns, column) => {
    const [letters, test] = [lettersOf(column.texts), onTexts(holds)(columns, column)];
    const { codes } = columns;
    return (a, b) => mayBeWithin(letters, codes[a + column.at] as number, codes[b + column.at] as number, editsFor) && test(a, b);
  };

/** Takes each distinct text apart when it is first asked for. */
function apart<Part>(texts: readonly string[], take: (text: string) => Part): (code: number) => Part {
  const known: Part[] = [];
  return (code) => {
    const found = known[code];
    if (found !== undefined) return found;
    const made = take(texts[code] as string);
    known[code] = made;
    return made;
  };
}

/** Whether names are near, one of them read as it is written and the other in this way. */
const nearNames =
  (way: (name: string) => SpeltName): Operation =>
  ({ codes }, { at, texts }) => {
    const [letters, asWritten, read] = [lettersOf(texts), apart(texts, spelt), apart(texts, way)];
    return (a, b) => {
      const [left, right] = [codes[a + at] as number, codes[b + at] as number];
      if (left === 0 || right === 0 || left === right || !mayBeWithin(letters, left, right, editsOfName)) return false;
      return isSomeEdits(asWritten(left), read(right)) || (way !== spelt && isSomeEdits(read(left), asWritten(right)));
    };
  };

const unordered = (digits: string) => [digits.slice(0, 2), digits.slice(2, 4)].toSorted().join('') + digits.slice(4);
const withoutZeros = (text: string) => text.replace(/^0+/, '');

/** The original dossier corrects a year of birth, hardly ever by more than this. */
const FURTHEST_CORRECTION = 5;
const areNearYears = (a: string, b: string) => Math.abs(Number(a.slice(4)) - Number(b.slice(4))) <= FURTHEST_CORRECTION;

/** No day, or 1 January, which often stands for "the year only". */
const isVague = (day: string) => day === '' || day.endsWith('-01-01');

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
  const [equal, fits] = [areEqual(columns, column), onTexts(abbreviates)(columns, column)];
  const { isAbbreviated, width } = columns;
  return (a, b) => (isAbbreviated[a / width] === 1 || isAbbreviated[b / width] === 1) && (equal(a, b) || fits(a, b));
};

const OPERATIONS: Readonly<Record<Operator, Operation>> = {
  equal: areEqual,
  oneEdit: onTexts(isOneEdit),
  twoEdits: withinEdits(() => 2, isTwoEdits),
  someEdits: nearNames(spelt),
  swappedSomeEdits: nearNames(speltFirstLast),
  oneDigitOff: onTexts(isOneCharacterOff),
  transposed: onTexts(isTransposed),
  zerosLost: onParts(withoutZeros),
  swappedDayMonth: onParts(unordered),
  sameYearDigits: onParts((digits) => digits.slice(4)),
  yearCorrected: both(
    onParts((digits) => digits.slice(0, 4)),
    onTexts(areNearYears),
  ),
  middleDropped: onTexts(dropsMiddle),
  swappedSyllables: onTexts(swapsSyllables),
  containsSyllables: onTexts(contains),
  sharesMostSyllables: onTexts(sharesMost),
  mistyped: withinEdits(editsOfPlace, isMistyped),
  sharesPlace: onTexts(sharesPart),
  // 1 January on both rows may be the year twice.
  toTheDay: onFlags(isVague, (vague) => vague < 2),
  vagueDay: onFlags(isVague, (vague) => vague > 0),
  notToTheDay: onFlags(
    (day) => day === '',
    (silent) => silent > 0,
  ),
  oneSideUnmarked: isOneUnmarked,
  abbreviates: abbreviated,
  aliasOf,
};

/** Turns the text of a condition, `equal nameExact`, into its test on these rows. */
export function testOf(condition: Condition, columns: Columns): Test {
  const [operator, column] = condition.split(' ') as [Operator, KeyColumn];
  return OPERATIONS[operator](columns, columns.of(column));
}
