import { type Columns, codesOf } from './columns.ts';
import { othersByCode, othersByText, type Sides, sidesOf } from './counts.ts';
import type { KeyColumn } from './ladder.ts';
import { type Frequency, nameShare, type Part, partsOf, syllableShare } from './name-frequency.ts';
import { weightOf } from './settings.ts';

/** What the rows of a run tell about the people they are drawn from; a pair's weight depends on it and on nothing else. */
export interface Population {
  /** The share of people with each value of a column, as a weight (log2) in millionths of a bit. */
  shares(column: KeyColumn): Shares;
  /** The share itself, by value. */
  frequency(column: KeyColumn, value: string): number;
}

/** Shares by code, and where a row has its code. */
export interface Shares {
  readonly at: number;
  readonly byCode: Int32Array;
}

/** A list's own counts weigh as much as documented chances once it has this many people. */
const BASE_PEOPLE = 5000;

/** Chances that two people agree by accident, where the lists do not say otherwise: a day of some 45 years, a number mistyped into another's. */
const BY_ACCIDENT: Partial<Record<KeyColumn, number>> = {
  birthDay: 6e-5,
  personal: 5e-7,
  cmnd: 2e-6,
  card: 2e-6,
  dossier: 1e-4,
  other: 1e-4,
  hometown: 2e-3,
  hometownNow: 2e-3,
  residence: 1e-3,
  residenceNow: 2e-3,
  branch: 0.01,
  admission: 2e-3,
};

/** Reads the frequencies of values from the rows. */
export function populationOf(columns: Columns): Population {
  const frequencyOf = frequencies(columns);
  const shares = new Map<KeyColumn, Shares>();
  return {
    frequency: (column, value) => frequencyOf(column)(value, columns.of(column).texts.indexOf(value)),
    shares(column) {
      const found = shares.get(column);
      if (found) return found;
      const [{ at, texts }, frequency] = [columns.of(column), frequencyOf(column)];
      const made = { at, byCode: Int32Array.from(texts, (text, code) => weightOf(frequency(text, code), 1)) };
      shares.set(column, made);
      return made;
    },
  };
}

/** The share of people with a value, given by its text and code. */
type CodedFrequency = (text: string, code: number) => number;

function frequencies(columns: Columns): (column: KeyColumn) => CodedFrequency {
  const sides = sidesOf(columns);
  const names = nameFrequencies(columns, sides);
  return (column) => {
    if (column === 'surname' || column === 'given') return names[column];
    const chance = BY_ACCIDENT[column];
    if (chance !== undefined) return blend(columns, column, sides, () => chance);
    return column === 'nameExact' || column === 'namePlain' ? blend(columns, column, sides, names.whole) : () => 1;
  };
}

function nameFrequencies(columns: Columns, sides: Sides) {
  const parts = [columns.of('nameExact'), columns.of('namePlain')].map((column) => ({
    codes: codesOf(columns, column),
    byCode: column.texts.map(partsOf),
  }));
  const syllablesOf = (part: Part) => (row: number) => {
    const [marked = [], bare = []] = parts.map(({ codes, byCode }) => byCode[codes[row] as number]?.[part]);
    return typeof marked === 'string' ? (marked === bare ? [marked] : [marked, bare as string]) : [...new Set([...marked, ...bare])];
  };
  const share = (part: Part) => syllableShare(part, othersByText(syllablesOf(part), sides), sides.people);
  const [surname, given] = [share('surname'), share('given')];
  return { surname, given, whole: nameShare(surname, share('middle'), given) };
}

/** Other people seen with the value, and the documented chance, each with the weight of the people behind it. */
function blend(columns: Columns, column: KeyColumn, sides: Sides, chance: Frequency): CodedFrequency {
  const others = othersByCode(codesOf(columns, columns.of(column)), columns.of(column).texts.length, sides);
  return (text, code) => ((code > 0 ? (others[code] as number) : 0) + chance(text) * BASE_PEOPLE) / (sides.people + BASE_PEOPLE);
}
