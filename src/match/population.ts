import { type Columns, codesOf } from './columns.ts';
import type { Compare } from './compare.ts';
import { othersByCode, type Sides, sidesOf } from './counts.ts';
import type { KeyColumn } from './ladder.ts';
import { type CountedChances, countLevels } from './level-counts.ts';
import { nameFrequencies } from './name-frequency.ts';
import { remembered } from './remembered.ts';
import { weightOf } from './settings.ts';

/** What the rows of a run tell about the people they are drawn from; a pair's weight depends on it and on nothing else. */
export interface Population {
  /** The share of people with each value of a column, as a weight (log2) in millionths of a bit. */
  shares(column: KeyColumn): Shares;
  /** The chance of levels that are counted in the run. */
  readonly counted: CountedChances;
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

/** Columns whose values may be all but unique, or one for everybody: how often two people agree, the run itself shows. */
const BY_THE_ROWS: ReadonlySet<KeyColumn> = new Set<KeyColumn>(['residence', 'residenceNow']);

/** The documented chance counts as if so many pairs of people had been seen; and few addresses are rarer than a house. */
const PRIOR_PAIRS = 10_000;
const RAREST = 1e-5;

/** Reads the frequencies of values from the rows. */
export function populationOf(columns: Columns, compare: Compare): Population {
  const frequencyOf = frequencies(columns);
  const shares = remembered((column: KeyColumn): Shares => {
    const [{ at, texts }, frequency] = [columns.of(column), frequencyOf(column)];
    return { at, byCode: Int32Array.from(texts, (_, code) => weightOf(frequency(code), 1)) };
  });
  return { shares, counted: countLevels(columns, compare) };
}

/** The share of people with a value, 0 to 1, by its code. */
type Frequency = (code: number) => number;

function frequencies(columns: Columns): (column: KeyColumn) => Frequency {
  const sides = sidesOf(columns);
  const names = nameFrequencies(columns, sides);
  return (column) => {
    const { texts } = columns.of(column);
    if (column === 'surname' || column === 'given') {
      const share = names.part(column);
      return (code) => share(texts[code] as string);
    }
    if (column === 'nameExact' || column === 'namePlain') return blend(columns, column, sides, names.whole(column));
    const chance = BY_ACCIDENT[column];
    if (chance === undefined) return () => 1;
    const byAccident = BY_THE_ROWS.has(column) ? Math.min(chance, agreementIn(columns, column, sides, chance)) : chance;
    return blend(columns, column, sides, () => byAccident);
  };
}

/** How often two people of a side have one value. */
function agreementIn(columns: Columns, column: KeyColumn, sides: Sides, documented: number): number {
  const { texts } = columns.of(column);
  const codes = codesOf(columns, columns.of(column));
  const agreeing = othersByCode(codes, texts.length, sides).reduce(
    (sum, others, code) => sum + (code > 0 ? (others * (others + 1)) / 2 : 0),
    0,
  );
  const pairs = (sides.people * (sides.people - 1)) / 2;
  return Math.max(RAREST, (agreeing + documented * PRIOR_PAIRS) / (pairs + PRIOR_PAIRS));
}

/** Other people seen with the value, and the documented chance, each with the weight of the people behind it. */
function blend(columns: Columns, column: KeyColumn, sides: Sides, chance: Frequency): Frequency {
  const others = othersByCode(codesOf(columns, columns.of(column)), columns.of(column).texts.length, sides);
  return (code) => ((code > 0 ? (others[code] as number) : 0) + chance(code) * BASE_PEOPLE) / (sides.people + BASE_PEOPLE);
}
